import type { Decision } from "../domain/triage/decide.ts";
import { answerTo } from "../domain/triage/facts.ts";
import type { Consultation } from "../schema/consultation.ts";
import type { ReportTerm } from "../schema/report-terms.ts";
import { isTalkOff, isUrgent } from "./selectors.ts";

/** Why words of a report are not explained: to nobody, or, where it says so, to the patient alone. */
export type Hold = "urgent" | "act" | "unresolved" | "out-of-scope";
export type SheetHold = Hold | "unfinished" | "symptoms";

/** An emergency question was asked and could not be answered, or nothing is left to ask and one stays open. */
function isUnresolved(decision: Decision): boolean {
  const strong = decision.groups
    .flatMap(({ items }) => items.map(({ finding }) => finding))
    .filter(({ strength }) => strength === "A")
    .map(({ id }) => id);
  return (
    decision.banner &&
    (decision.missing.length === 0 || decision.unclear.some((id) => strong.includes(id)))
  );
}

/**
 * Why nothing in the report is explained now, not even to the clinician: something urgent
 * stands or may stand, a word chosen needs action itself, or the evidence is not about this age.
 */
export function explanationHold(chosen: readonly ReportTerm[], decision: Decision): Hold | null {
  if (isUrgent(decision)) return "urgent";
  if (chosen.some(({ kind }) => kind === "act")) return "act";
  if (isUnresolved(decision)) return "unresolved";
  return decision.class === "OOS" ? "out-of-scope" : null;
}

/** Findings of Check on which the meaning of a word hangs, and that are not known to be absent. */
export function openFindings(term: ReportTerm, decision: Decision): string[] {
  return term.kind === "with-symptoms"
    ? term.findings.filter((id) => answerTo(decision.facts, id) !== "no")
    : [];
}

/** Why the patient’s sheet explains nothing: as above, and until the check is finished. */
export function sheetHold(
  chosen: readonly ReportTerm[],
  consultation: Consultation,
  decision: Decision,
): SheetHold | null {
  const hold = explanationHold(chosen, decision);
  if (hold !== null) return hold;
  if (isTalkOff(consultation, decision)) return "unfinished";
  return chosen.some((term) => openFindings(term, decision).length > 0) ? "symptoms" : null;
}
