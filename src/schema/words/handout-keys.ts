import { idsOf } from "../ids-of.ts";
import type { Library } from "../load-library.ts";
import { below, type ExpectedKeys } from "./expected-keys.ts";

const outcomes = ["E", "U1", "U2", "R", "S", "N", "INC", "OOS", "differs", "higher"];

/** What can be answered yes or no and put on paper, by the groups that ask it. */
function onPaper({ handouts, "red-flags": redFlags }: Library): string[] {
  const asked = new Set(redFlags.groups.flatMap(({ items }) => items.map(({ id }) => id)));
  return redFlags.findings
    .filter(({ id, input, lowering }) => asked.has(id) && input === "yes-no" && !lowering)
    .map(({ id }) => id)
    .filter((id) => !handouts.letter.intimate.includes(id));
}

/** Card, letter, poster and slides: fixed phrases, outcomes, places, plans, groups and findings. */
export function handoutKeys(library: Library): ExpectedKeys {
  const { letter } = library.handouts;
  const places = new Set(library.rules.rules.map(({ destination }) => destination));
  const fixed = {
    card: ["title", "lead", "plan", "review", "urgent"],
    letter: [
      ...["title", "lead", "checkedTitle", "checked", "absent", "present", "unknown"],
      ...["notAll", "limits", "nextTitle", "where", "agreedTitle", "agreedNothing"],
      ...["whenTitle", "when"],
    ],
    poster: ["title", "lead"],
    slides: ["title", "strip", "tell"],
  };
  return {
    required: [
      ...below("patient", ["date", "version"]),
      ...Object.entries(fixed).flatMap(([handout, keys]) => below(`patient.${handout}`, keys)),
      ...below("patient.letter.outcome", outcomes),
      ...below("patient.letter.destination", [...places]),
      ...below("patient.letter.agreed", idsOf(library.agreement.plan)),
      ...below("patient.letter.group", letter.checked),
      ...below("patient.letter.finding", onPaper(library)),
    ],
  };
}
