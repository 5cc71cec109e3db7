import { findingIds, type Library } from "./load-library.ts";

function unknown(where: string, what: string, known: readonly string[], ids: readonly string[]) {
  return ids.filter((id) => !known.includes(id)).map((id) => `${where}: unknown ${what} ${id}`);
}

function repeated(where: string, ids: readonly string[]): string[] {
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => `${where}: ${id} appears twice`);
}

function mirrorFaults({ mirror, beliefs, checklist }: Library, findings: string[]) {
  const cards = beliefs.beliefs.map(({ id }) => id);
  const box1 = checklist.items.map(({ id }) => id);
  return [
    ...repeated(
      "mirror.json",
      [...mirror.pulls, ...mirror.record].map(({ id }) => id),
    ),
    ...mirror.pulls.flatMap(({ id, belief, also }) =>
      unknown(`mirror.json: ${id}`, "belief", cards, [belief, ...also]),
    ),
    ...mirror.record.flatMap(({ id, from, items }) => {
      if (from === "answers") return unknown(`mirror.json: ${id}`, "finding", findings, items);
      return from === "box1" ? unknown(`mirror.json: ${id}`, "Box 1 item", box1, items) : [];
    }),
  ];
}

function letterFaults({ believe: { steps, letter } }: Library, findings: string[]): string[] {
  const { found, noScan, ...parts } = letter;
  return [
    ...repeated(
      "believe.json",
      steps.map(({ id }) => id),
    ),
    // all parts of a letter share one list of ticks
    ...repeated("believe.json: letter", [
      noScan,
      ...found.map(({ id }) => id),
      ...Object.values(parts).flat(),
    ]),
    ...found.flatMap(({ id, deniedBy }) =>
      unknown(`believe.json: ${id}`, "finding", findings, deniedBy),
    ),
  ];
}

/** Ids that the mirror, or the way to being believed, names and no other file has; ids used twice. */
export function conversationFaults(library: Library): string[] {
  const findings = findingIds(library);
  return [...mirrorFaults(library, findings), ...letterFaults(library, findings)];
}
