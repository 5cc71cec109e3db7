import type { Answers, NumberAnswer, SexAnswer, YesNo } from "../../schema/answers.ts";
import {
  type OutcomeClass,
  type RankedClass,
  type Rule,
  rankedClasses,
} from "../../schema/core-pack.ts";
import type { ContentPack } from "../../schema/load-pack.ts";
import { answerTo, type Facts } from "./facts.ts";
import { type ImagingLine, imagingLines } from "./imaging-line.ts";
import { type GroupOnView, onView } from "./on-view.ts";
import { type ImpossibleValue, readAnswers } from "./read-answers.ts";
import { type RuleSet, ruleSetOf } from "./rule-set.ts";

/** One decision: every screen, note and export renders this same object. */
export interface Decision {
  readonly class: OutcomeClass;
  /** The highest class among fired rules, also where the class shown is INC or OOS. */
  readonly provisional: RankedClass;
  /** A higher rule could still fire: mark the result and set a recheck date. */
  readonly recheck: boolean;
  /** An emergency rule is unresolved, whatever the class. */
  readonly banner: boolean;
  /** The check is not complete: beside E, U1, U2; instead of R, S, N. */
  readonly incomplete: boolean;
  readonly imaging: readonly ImagingLine[];
  /** Rules that hold, most urgent first; then modifiers and, with N, the default explanations. */
  readonly fired: readonly Rule[];
  readonly notes: readonly string[];
  /** Rules that could still fire. */
  readonly open: readonly Rule[];
  /** Mandatory items not asked. */
  readonly missing: readonly string[];
  /** Non-optional items on view that could not be established. */
  readonly unclear: readonly string[];
  readonly impossible: readonly ImpossibleValue[];
  readonly groups: readonly GroupOnView[];
  readonly facts: Facts;
  readonly packVersion: string;
}

/** @returns a number that grows with urgency; OOS ranks below every class */
export function urgency(outcome: OutcomeClass): number {
  const ranks: readonly OutcomeClass[] = rankedClasses;
  const at = ranks.indexOf(outcome);
  return at < 0 ? 0 : rankedClasses.length - at;
}

/**
 * The facts as the open test reads them (section 5.4): an undetermined optional item, and a
 * never-answered item that is not on view, count as absent, so that neither opens a rule alone.
 */
function quiet(facts: Facts, groups: readonly GroupOnView[], ruleSet: RuleSet): Facts {
  const shown = new Set<string>();
  for (const group of groups) for (const item of group.items) shown.add(item.finding.id);
  const yesNo: Record<string, YesNo> = { ...facts.yesNo };
  for (const { finding, yesWhen, noWhen } of ruleSet.yesNoFindings) {
    const answer = yesNo[finding.id];
    if (answer === "yes" || answer === "no") continue;
    const isCalculated = yesWhen !== null && noWhen !== null;
    const isHidden = answer === "not_asked" && !shown.has(finding.id) && !isCalculated;
    if (finding.optional || isHidden) yesNo[finding.id] = "no";
  }
  return { ...facts, yesNo };
}

interface Evaluated {
  readonly fired: Rule[];
  readonly open: Rule[];
}

function evaluate(ruleSet: RuleSet, facts: Facts, quieted: Facts): Evaluated {
  const fired: Rule[] = [];
  const open: Rule[] = [];
  for (const { rule, test } of ruleSet.rules) {
    const value = test(facts);
    if (value === true) fired.push(rule);
    else if (value === null && test(quieted) === null) open.push(rule);
  }
  fired.sort((a, b) => urgency(b.class) - urgency(a.class));
  return { fired, open };
}

function topClass(fired: readonly Rule[]): RankedClass {
  return rankedClasses.find((c) => fired.some((rule) => rule.class === c)) ?? "N";
}

interface Gaps {
  readonly missing: string[];
  readonly missingFirst: boolean;
  readonly unclear: string[];
}

function gaps(groups: readonly GroupOnView[], facts: Facts): Gaps {
  const missing: string[] = [];
  const unclear: string[] = [];
  let missingFirst = false;
  for (const group of groups)
    for (const { finding, set } of group.items) {
      const given =
        finding.input === "yes-no" ? facts.yesNo[finding.id] : figure(facts, finding.id);
      if (set !== null && given === "not_asked") {
        missing.push(finding.id);
        missingFirst ||= set === "M1";
      }
      if (!finding.optional && given === "unknown") unclear.push(finding.id);
    }
  return { missing, missingFirst, unclear };
}

function figure(facts: Facts, id: string): NumberAnswer | SexAnswer {
  return id === "CTX-AGE" || id === "CTX-WEEKS" || id === "CTX-RADWEEKS"
    ? facts.numbers[id]
    : facts.sex;
}

function notesBeside(
  ruleSet: RuleSet,
  facts: Facts,
  fired: readonly Rule[],
  outcome: OutcomeClass,
): string[] {
  const lines = imagingLines(fired, false);
  const modifiers = ruleSet.modifiers.filter(
    ({ rule, test }) =>
      test(facts) === true &&
      (rule.classes === undefined || rule.classes.some((c) => fired.some((f) => f.class === c))) &&
      (rule.lines === undefined || rule.lines.some((line) => lines.includes(line))),
  );
  const defaults =
    outcome === "N" ? ruleSet.defaults.filter(({ test }) => test(facts) === true) : [];
  return [...modifiers, ...defaults].map(({ rule }) => rule.id);
}

/**
 * Whether, how fast and where: rule set 1.1, sections 5.1-5.5 of the red-flag source.
 * All rules always run. Pure: the same answers give the same decision, in any order.
 * @param answers raw answers by item id; absent means not asked
 */
export function decide(answers: Answers, pack: ContentPack): Decision {
  const ruleSet = ruleSetOf(pack);
  const { facts, impossible } = readAnswers(answers, ruleSet);
  const groups = onView(answers, facts, ruleSet);
  const { fired, open } = evaluate(ruleSet, facts, quiet(facts, groups, ruleSet));
  const { missing, missingFirst, unclear } = gaps(groups, facts);

  const top = topClass(fired);
  const reached = urgency(top);
  const higher = open.filter((rule) => urgency(rule.class) > reached);
  const banner = open.some((rule) => rule.class === "E");
  const mustBlock = missingFirst || impossible.length > 0 || higher.some((r) => r.class === "E");
  const mayBlock = missing.length > 0 && (top === "S" || top === "N" || higher.length > 0);
  const isSettled = top === "E" || top === "U1" || top === "U2";
  const isBlocked = !isSettled && (mustBlock || mayBlock);
  const outOfScope = top !== "E" && fired.some((rule) => rule.class === "OOS");
  const outcome: OutcomeClass = outOfScope ? "OOS" : isBlocked ? "INC" : top;

  return {
    class: outcome,
    provisional: top,
    recheck: higher.length > 0,
    banner,
    incomplete: isBlocked || (isSettled && (missing.length > 0 || impossible.length > 0 || banner)),
    imaging: imagingLines(fired, answerTo(facts, "CTX-MRI") === "yes"),
    fired,
    notes: notesBeside(ruleSet, facts, fired, outcome),
    open,
    missing,
    unclear,
    impossible,
    groups,
    facts,
    packVersion: pack.info.version,
  };
}
