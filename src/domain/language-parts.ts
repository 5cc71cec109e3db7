import type { LanguageStates, PartState } from "../schema/languages.ts";
import { type TranslatedPart, translatedParts } from "../schema/words/translated-parts.ts";

const order = ["drafted", "speaker", "clinician"] as const satisfies readonly PartState["state"][];

/** The emergency signs go with every part; all that patients read goes with the whole app. */
function neededFor(part: TranslatedPart): readonly TranslatedPart[] {
  return part === "app" ? translatedParts : [part, "emergency"];
}

/**
 * The state of a part in a language, if it can be offered: neither it nor what goes with it may be
 * missing or stale. The least checked of them counts. Null if it cannot.
 */
export function offeredState(
  states: LanguageStates,
  language: string,
  part: TranslatedPart,
): PartState | null {
  const needed = neededFor(part).map((one) => states[language]?.[one]);
  const fresh = needed.flatMap((state) => (state === undefined || state.stale ? [] : [state]));
  if (fresh.length < needed.length) return null;
  return (
    fresh.toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state))[0] ?? null
  );
}

/** Languages in which a part can be offered, in the order of their tags. */
export function languagesFor(states: LanguageStates, part: TranslatedPart): string[] {
  return Object.keys(states)
    .filter((language) => offeredState(states, language, part) !== null)
    .sort();
}
