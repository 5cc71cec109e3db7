import type { Consultation } from "../../schema/consultation.ts";
import type { ReportTerm } from "../../schema/report-terms.ts";
import { type Decision, urgency } from "../triage/decide.ts";

/** Why waiting cannot be agreed now. */
export type NoAgreement =
  | "nothing-asked"
  | "urgent"
  | "incomplete"
  | "report"
  | "other"
  | "differs";

/**
 * A scan can be put off by agreement only where the check is complete and the rules, and the
 * clinician, see nothing that should be looked into first: class N or S. A report in hand that
 * needs action is looked into first too, also before it is recorded in Check.
 * @returns null where an agreement may be offered
 */
export function whyNoAgreement(
  {
    answers,
    difference,
    reportTerms,
  }: Pick<Consultation, "answers" | "difference" | "reportTerms">,
  decision: Decision,
  terms: readonly ReportTerm[],
): NoAgreement | null {
  if (Object.keys(answers).length === 0) return "nothing-asked";
  if (decision.class === "E" || decision.class === "U1" || decision.class === "U2") return "urgent";
  if (terms.some(({ id, kind }) => kind === "act" && reportTerms.includes(id))) return "report";
  if (decision.class === "INC" || decision.banner || decision.incomplete) return "incomplete";
  if (decision.class !== "N" && decision.class !== "S") return "other";
  return difference !== null && urgency(difference.class) > urgency("S") ? "differs" : null;
}
