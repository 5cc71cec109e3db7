import type { Decision } from "../domain/triage/decide.ts";
import type { Rule } from "../schema/core-pack.ts";
import type { ContentPack } from "../schema/load-pack.ts";

/** The fired rules that set the result: those of the highest class. */
export function leadingRules(decision: Decision): Rule[] {
  if (decision.class === "OOS") return decision.fired.filter((rule) => rule.class === "OOS");
  return decision.fired.filter((rule) => rule.class === decision.provisional);
}

/** Ids whose action leads: with N the default explanations first, else the leading rules. */
export function leadingIds(decision: Decision, pack: ContentPack): string[] {
  const ids = leadingRules(decision).map(({ id }) => id);
  if (decision.class !== "N") return ids;
  const defaults = pack.rules.defaults.map(({ id }) => id);
  return [...decision.notes.filter((id) => defaults.includes(id)), ...ids];
}

/** Fired rules that act, or that explain where nothing acts; in the order they are shown. */
export function shownRuleIds(decision: Decision): string[] {
  return [...decision.fired.map(({ id }) => id), ...decision.notes];
}
