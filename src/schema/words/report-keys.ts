import { idsOf } from "../ids-of.ts";
import type { Library } from "../load-library.ts";
import { reportGroups } from "../report-terms.ts";
import { below, type ExpectedKeys, each } from "./expected-keys.ts";

/** Words of a report: explained to clinician and patient, or acted on and never explained away. */
export function reportKeys({ "report-terms": { terms, telling } }: Library): ExpectedKeys {
  const explained = terms.filter(({ kind }) => kind !== "act");
  const toAct = terms.filter(({ kind }) => kind === "act");
  return {
    required: [
      ...below("group", reportGroups),
      ...each(idsOf(terms), ["name", "synonyms"], "term."),
      ...each(idsOf(explained), ["means", "changes", "taken", "say", "do", "patient"], "term."),
      ...each(idsOf(toAct), ["act"], "term."),
      ...each(idsOf(telling), ["what", "say"], "tell."),
    ],
  };
}
