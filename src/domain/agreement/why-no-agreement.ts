import type { Consultation } from "../../schema/consultation.ts";
import { type Decision, urgency } from "../triage/decide.ts";

/** Why waiting cannot be agreed now. */
export type NoAgreement = "nothing-asked" | "urgent" | "incomplete" | "other" | "differs";

/**
 * A scan can be put off by agreement only where the check is complete and the rules, and the
 * clinician, see nothing that should be looked into first: class N or S.
 * @returns null where an agreement may be offered
 */
export function whyNoAgreement(
  { answers, difference }: Pick<Consultation, "answers" | "difference">,
  decision: Decision,
): NoAgreement | null {
  if (Object.keys(answers).length === 0) return "nothing-asked";
  if (decision.class === "E" || decision.class === "U1" || decision.class === "U2") return "urgent";
  if (decision.class === "INC" || decision.banner || decision.incomplete) return "incomplete";
  if (decision.class !== "N" && decision.class !== "S") return "other";
  return difference !== null && urgency(difference.class) > urgency("S") ? "differs" : null;
}
