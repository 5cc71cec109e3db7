import type { Answers } from "../../schema/answers.ts";
import type { RankedClass } from "../../schema/core-pack.ts";
import type { ContentPack } from "../../schema/load-pack.ts";
import { type Decision, decide, urgency } from "./decide.ts";
import { answerTo } from "./facts.ts";

export interface Change {
  readonly class: RankedClass;
  /** Findings that alone would raise the result to this class if present. */
  readonly findings: readonly string[];
}

/**
 * What one further present finding would do, worked out by asking the rules. Lowering
 * details are left out: this is about what would make it more urgent.
 * @returns the classes above the present one, most urgent first
 */
export function whatWouldChange(
  answers: Answers,
  decision: Decision,
  pack: ContentPack,
): readonly Change[] {
  const byClass = new Map<RankedClass, string[]>();
  for (const group of decision.groups)
    for (const { finding } of group.items) {
      if (finding.input !== "yes-no" || finding.lowering) continue;
      if (answerTo(decision.facts, finding.id) === "yes") continue;
      const { provisional } = decide({ ...answers, [finding.id]: "yes" }, pack);
      if (urgency(provisional) <= urgency(decision.provisional)) continue;
      byClass.set(provisional, [...(byClass.get(provisional) ?? []), finding.id]);
    }
  return [...byClass]
    .map(([outcome, findings]) => ({ class: outcome, findings }))
    .sort((a, b) => urgency(b.class) - urgency(a.class));
}
