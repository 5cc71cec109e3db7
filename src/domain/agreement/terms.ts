import type { PlanItem } from "../../schema/agreement.ts";
import type { Consultation } from "../../schema/consultation.ts";
import type { Decision } from "../triage/decide.ts";

type Chosen = Pick<Consultation, "plan" | "goals" | "duties" | "reviewOn">;

/** What is planned, in the order of the content; how the patient sees it is no part of the plan. */
export function planned({ plan }: Pick<Consultation, "plan">, items: readonly PlanItem[]) {
  return items.filter(({ id, kind }) => kind !== "view" && plan.includes(id));
}

/**
 * Everything a patient agrees to, as one text to compare by: what was ticked first or last
 * makes no difference, and neither does the duty of something no longer planned.
 */
export function agreementTerms(
  chosen: Chosen,
  decision: Decision,
  items: readonly PlanItem[],
): string {
  const doing = planned(chosen, items).map(({ id }) => `${id}=${chosen.duties[id] ?? ""}`);
  return [decision.class, doing, chosen.goals.toSorted(), chosen.reviewOn ?? ""].join("|");
}

/** @returns true when the patient answered, and the plan was changed after that */
export function isChangedSince(
  consultation: Consultation,
  decision: Decision,
  items: readonly PlanItem[],
): boolean {
  const { agreement } = consultation;
  return agreement !== null && agreement.terms !== agreementTerms(consultation, decision, items);
}
