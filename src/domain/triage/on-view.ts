import type { Answers } from "../../schema/answers.ts";
import type { Finding, MandatorySet } from "../../schema/core-pack.ts";
import type { Facts } from "./facts.ts";
import type { RuleSet } from "./rule-set.ts";

export interface ItemOnView {
  readonly finding: Finding;
  /** The set that makes its answer mandatory now; null when it may be left open. */
  readonly set: MandatorySet | null;
}

export interface GroupOnView {
  readonly id: string;
  readonly items: readonly ItemOnView[];
}

/** True when a person, not a calculation, gave an answer to this item. */
function isGiven(answers: Answers, { id, sameAs }: Finding): boolean {
  const of = (name: string): boolean => (answers[name] ?? "not_asked") !== "not_asked";
  return of(id) || (sameAs !== undefined && of(sameAs));
}

/** Ids that some group asks of this person now. */
function applying(facts: Facts, ruleSet: RuleSet): Set<string> {
  const ids = new Set<string>();
  for (const group of ruleSet.groups) {
    if (group.shown !== null && group.shown(facts) !== true) continue;
    for (const { found, shown } of group.items)
      if (shown === null || shown(facts) === true) ids.add(found.finding.id);
  }
  return ids;
}

/**
 * The groups and items that apply to this person now, in ask order (section 5.3). What is
 * worked out is not asked; an item that holds an answer stays on view, also when a
 * correction closes its group.
 */
export function onView(answers: Answers, facts: Facts, ruleSet: RuleSet): GroupOnView[] {
  const asked = applying(facts, ruleSet);
  const seen = new Set<string>();
  const groups: GroupOnView[] = [];
  for (const group of ruleSet.groups) {
    const isOpen = group.shown === null || group.shown(facts) === true;
    const items: ItemOnView[] = [];
    for (const { found, shown } of group.items) {
      const { finding, yesWhen, noWhen } = found;
      if (seen.has(finding.id)) continue;
      if (yesWhen?.(facts) === true || noWhen?.(facts) === true) continue;
      const applies = isOpen && (shown === null || shown(facts) === true);
      // Kept only for its answer: here, unless a later group asks it.
      if (!applies && (asked.has(finding.id) || !isGiven(answers, finding))) continue;
      seen.add(finding.id);
      items.push({ finding, set: applies && !finding.optional ? group.set : null });
    }
    if (items.length > 0) groups.push({ id: group.id, items });
  }
  return groups;
}
