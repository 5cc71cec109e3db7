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

function isAnswered(answers: Answers, id: string): boolean {
  return (answers[id] ?? "not_asked") !== "not_asked";
}

/** True when a person, not a calculation, gave an answer to this item. */
function isGiven(answers: Answers, { id, sameAs }: Finding): boolean {
  return isAnswered(answers, id) || (sameAs !== undefined && isAnswered(answers, sameAs));
}

/** Ids that each group asks of this person now, in the order of the groups. */
function applying(facts: Facts, ruleSet: RuleSet): Set<string>[] {
  return ruleSet.groups.map(({ shown, items }) => {
    const ids = new Set<string>();
    if (shown !== null && shown(facts) !== true) return ids;
    for (const item of items)
      if (item.shown === null || item.shown(facts) === true) ids.add(item.found.finding.id);
    return ids;
  });
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
  ruleSet.groups.forEach((group, at) => {
    const items: ItemOnView[] = [];
    for (const { found } of group.items) {
      const { finding, yesWhen, noWhen } = found;
      const { id } = finding;
      if (seen.has(id) || yesWhen?.(facts) === true || noWhen?.(facts) === true) continue;
      const applies = asked[at]?.has(id) === true;
      // Kept only for its answer: here, unless another group asks it.
      if (!applies && (!isGiven(answers, finding) || asked.some((ids) => ids.has(id)))) continue;
      seen.add(id);
      items.push({ finding, set: applies && !finding.optional ? group.set : null });
    }
    if (items.length > 0) groups.push({ id: group.id, items });
  });
  return groups;
}
