import type { Condition } from "../../schema/condition.ts";
import type { DefaultRule, Finding, MandatorySet, Modifier, Rule } from "../../schema/core-pack.ts";
import type { ContentPack } from "../../schema/load-pack.ts";
import { type ConditionTest, conditionTest } from "./condition-test.ts";

interface ReadyFinding {
  readonly finding: Finding;
  readonly yesWhen: ConditionTest | null;
  readonly noWhen: ConditionTest | null;
}

interface ReadyGroup {
  readonly id: string;
  readonly set: MandatorySet | null;
  readonly shown: ConditionTest | null;
  readonly items: readonly { readonly found: ReadyFinding; readonly shown: ConditionTest | null }[];
}

/** A content pack with every condition made ready to run. */
export interface RuleSet {
  readonly yesNoFindings: readonly ReadyFinding[];
  readonly groups: readonly ReadyGroup[];
  readonly rules: readonly { readonly rule: Rule; readonly test: ConditionTest }[];
  readonly modifiers: readonly { readonly rule: Modifier; readonly test: ConditionTest }[];
  readonly defaults: readonly { readonly rule: DefaultRule; readonly test: ConditionTest }[];
}

function makeRuleSet({ redFlags, rules }: ContentPack): RuleSet {
  const { terms } = redFlags;
  const ready = (when: Condition): ConditionTest => conditionTest(when, terms);
  const maybe = (when: Condition | undefined): ConditionTest | null =>
    when === undefined ? null : ready(when);
  const withTest = <R extends { when: Condition }>(rule: R) => ({ rule, test: ready(rule.when) });

  const findings = redFlags.findings.map((finding) => ({
    finding,
    yesWhen: maybe(finding.yesWhen),
    noWhen: maybe(finding.noWhen),
  }));
  const groups = redFlags.groups.map(({ id, set, shown, items }) => ({
    id,
    set,
    shown: maybe(shown),
    items: items.flatMap((item) =>
      findings
        .filter(({ finding }) => finding.id === item.id)
        .map((found) => ({ found, shown: maybe(item.shown) })),
    ),
  }));
  return {
    yesNoFindings: findings.filter(({ finding }) => finding.input === "yes-no"),
    groups,
    rules: rules.rules.map(withTest),
    modifiers: rules.modifiers.map(withTest),
    defaults: rules.defaults.map(withTest),
  };
}

const made = new WeakMap<ContentPack, RuleSet>();

/** @returns the pack's conditions ready to run; made once a pack */
export function ruleSetOf(pack: ContentPack): RuleSet {
  const known = made.get(pack);
  if (known !== undefined) return known;
  const ruleSet = makeRuleSet(pack);
  made.set(pack, ruleSet);
  return ruleSet;
}
