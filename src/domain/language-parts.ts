import type { LanguageStates, PartState } from "../schema/languages.ts";
import type { PatientPart } from "../schema/words/patient-parts.ts";

/**
 * The state of a part in a language, if it can be offered: neither it nor the emergency signs that
 * go with it may be missing or stale. The less checked of the two counts. Null if it cannot.
 */
export function offeredState(
  states: LanguageStates,
  language: string,
  part: PatientPart,
): PartState | null {
  const own = states[language]?.[part];
  const signs = states[language]?.emergency;
  if (own === undefined || signs === undefined || own.stale || signs.stale) return null;
  return order.indexOf(own.state) <= order.indexOf(signs.state) ? own : signs;
}

const order = ["drafted", "speaker", "clinician"] as const satisfies readonly PartState["state"][];

/** Languages in which a part can be offered, in the order of their tags. */
export function languagesFor(states: LanguageStates, part: PatientPart): string[] {
  return Object.keys(states)
    .filter((language) => offeredState(states, language, part) !== null)
    .sort();
}
