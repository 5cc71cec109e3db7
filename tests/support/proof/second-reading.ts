import { answerTo, type Facts } from "../../../src/domain/triage/facts.ts";
import type { Answers, YesNo } from "../../../src/schema/answers.ts";
import type { Condition } from "../../../src/schema/condition.ts";
import type { Rule } from "../../../src/schema/core-pack.ts";
import { shippedPack } from "../content.ts";
import { optionalItems, screenGroups } from "../screen-groups.ts";
import { secondFacts } from "./second-facts.ts";

const pack = shippedPack();
const { rules } = pack.rules;

/** The three values as numbers, so that "all" is the least, "any" the greatest, "not" the rest. */
type Grade = number;
const [NO, OPEN, YES] = [0, 1, 2];

function gradeOf(condition: Condition, facts: Facts): Grade {
  const grade = (part: Condition): Grade => gradeOf(part, facts);
  if (typeof condition === "string") {
    const answer = answerTo(facts, condition);
    return answer === "yes" ? YES : answer === "no" ? NO : OPEN;
  }
  if ("term" in condition) return grade(pack.redFlags.terms[condition.term] ?? { all: [] });
  if ("all" in condition) return Math.min(YES, ...condition.all.map(grade));
  if ("any" in condition) return Math.max(NO, ...condition.any.map(grade));
  if ("not" in condition) return YES - grade(condition.not);
  if ("established" in condition) return grade(condition.established) === YES ? YES : NO;
  if ("possible" in condition) return grade(condition.possible) === NO ? NO : YES;
  if ("of" in condition) {
    const grades = condition.of.map(grade);
    const sure = grades.filter((one) => one === YES).length;
    const most = grades.filter((one) => one !== NO).length;
    return sure >= condition.atLeast ? YES : most < condition.atLeast ? NO : OPEN;
  }
  if ("sex" in condition) {
    const isKnown = facts.sex === "female" || facts.sex === "male";
    return isKnown ? (facts.sex === condition.sex ? YES : NO) : OPEN;
  }
  if ("number" in condition) {
    const amount = facts.numbers[condition.number];
    if (typeof amount !== "number") return OPEN;
    const { is, value } = condition;
    const holds =
      is === "under" ? amount < value : is === "over" ? amount > value : amount >= value;
    return holds ? YES : NO;
  }
  throw new Error(`No rule of 5.5 uses ${JSON.stringify(condition)}`);
}

const ranks: readonly string[] = ["N", "S", "R", "U2", "U1", "E"];
const rankOf = (rule: Rule): number => ranks.indexOf(rule.class);
/** Worked out from age, weeks or sex alone: open while those are, never hidden (5.2). */
const alwaysCounted = ["FX3", "FX4", "CA11", "SPA-G1", "SPA-G2"];

/** What section 5.4 makes of these answers. */
export interface SecondReading {
  readonly class: string;
  readonly provisional: string;
  readonly banner: boolean;
  readonly recheck: boolean;
  readonly fired: readonly string[];
  readonly open: readonly string[];
  readonly missing: readonly string[];
}

/**
 * The pseudo-code of section 5.4 and the screens of 5.3, read a second time and step by step: slow,
 * plain, and sharing nothing with the engine but the rule table.
 */
export function readAgain(answers: Answers): SecondReading {
  const { facts, impossible } = secondFacts(answers);
  const hasMyeloma = gradeOf({ term: "myeloma-pattern" }, facts) === YES;
  const groups = screenGroups(facts, hasMyeloma);
  const shown = new Set(groups.flatMap(({ asks }) => asks));

  const quiet: Record<string, YesNo> = { ...facts.yesNo };
  for (const [id, answer] of Object.entries(quiet)) {
    const isHidden = answer === "not_asked" && !shown.has(id) && !alwaysCounted.includes(id);
    if (answer !== "yes" && (optionalItems.has(id) || isHidden)) quiet[id] = "no";
  }
  const fired = rules.filter(({ when }) => gradeOf(when, facts) === YES);
  const open = rules.filter(
    ({ when }) =>
      gradeOf(when, facts) === OPEN && gradeOf(when, { ...facts, yesNo: quiet }) === OPEN,
  );

  const given = { ...facts.yesNo, ...facts.numbers, "CTX-SEX": facts.sex };
  const asked = new Map<string, unknown>(Object.entries(given));
  const unasked = new Map<string, string>();
  for (const { set, asks } of groups)
    for (const id of asks) {
      if (
        set !== null &&
        asked.get(id) === "not_asked" &&
        !optionalItems.has(id) &&
        !unasked.has(id)
      )
        unasked.set(id, set);
    }

  const top = Math.max(0, ...fired.map(rankOf));
  const higher = open.filter((rule) => rankOf(rule) > top);
  const isLow = top <= 2;
  const first = [...unasked.values()].includes("M1");
  const block =
    isLow &&
    (first ||
      impossible.length > 0 ||
      higher.some((rule) => rule.class === "E") ||
      (unasked.size > 0 && (top <= 1 || higher.length > 0)));
  const provisional = ranks[top] ?? "N";
  const age = facts.numbers["CTX-AGE"];
  const isChild = typeof age === "number" && age < 16;
  return {
    class: isChild && provisional !== "E" ? "OOS" : block ? "INC" : provisional,
    provisional,
    banner: open.some((rule) => rule.class === "E"),
    recheck: higher.length > 0,
    fired: fired.map(({ id }) => id).sort(),
    open: open.map(({ id }) => id).sort(),
    missing: [...unasked.keys()].sort(),
  };
}
