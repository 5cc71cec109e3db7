/** Every place a user can open after a complete check, and what shows that it is there. */
export const places: readonly [place: string, sign: string][] = [
  ["", ".home"],
  ["check/G1", ".findings"],
  ["check/G7", ".finding-person"],
  ["decide", ".verdict-card"],
  ["talk", ".sayings"],
  ["talk/reassurance", ".step-ask"],
  ["box1", ".box-items"],
  ["turned/questions", ".turned h1"],
  ["record", ".note-part textarea"],
  ["leaflet", ".emergency-box"],
  ["settings", ".radios"],
  ["local", ".drop"],
  ["about", ".about h1"],
  ["library", ".library .more"],
];
