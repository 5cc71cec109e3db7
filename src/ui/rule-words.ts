import type { Decision } from "../domain/triage/decide.ts";
import type { Rule } from "../schema/core-pack.ts";

/** The fired rules that set the result: those of the highest class. */
export function leadingRules(decision: Decision): Rule[] {
  if (decision.class === "OOS") return decision.fired.filter((rule) => rule.class === "OOS");
  return decision.fired.filter((rule) => rule.class === decision.provisional);
}

/** Fired rules that act, or that explain where nothing acts; in the order they are shown. */
export function shownRuleIds(decision: Decision): string[] {
  return [...decision.fired.map(({ id }) => id), ...decision.notes];
}
