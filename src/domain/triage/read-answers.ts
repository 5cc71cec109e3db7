import type { Answer, Answers, NumberAnswer, SexAnswer, YesNo } from "../../schema/answers.ts";
import type { NumberItem } from "../../schema/condition.ts";
import type { Facts } from "./facts.ts";
import type { RuleSet } from "./rule-set.ts";

/** A value that cannot be true of anyone; it counts as unknown and is named on screen. */
export interface ImpossibleValue {
  readonly id: string;
  readonly problem: "negative" | "over-120" | "longer-than-life" | "not-with-male";
}

export interface ReadAnswers {
  readonly facts: Facts;
  readonly impossible: readonly ImpossibleValue[];
}

const WEEKS_A_YEAR = 52.18;
const OLDEST = 120;

function yesNoOf(answer: Answer | undefined): YesNo {
  return answer === "yes" || answer === "no" || answer === "unknown" ? answer : "not_asked";
}

function numberOf(answer: Answer | undefined): NumberAnswer {
  if (typeof answer === "number" && Number.isFinite(answer)) return answer;
  return answer === "unknown" ? "unknown" : "not_asked";
}

function sexOf(answer: Answer | undefined): SexAnswer {
  return answer === "female" || answer === "male" || answer === "unknown" ? answer : "not_asked";
}

const danger: Record<YesNo, number> = { yes: 3, unknown: 2, no: 1, not_asked: 0 };

/** Two ids of one question: the more worrying answer stands. */
function joined(a: YesNo, b: YesNo): YesNo {
  return danger[a] >= danger[b] ? a : b;
}

function readNumbers(answers: Answers, impossible: ImpossibleValue[]): Facts["numbers"] {
  const read = (id: NumberItem): NumberAnswer => {
    const value = numberOf(answers[id]);
    if (typeof value !== "number" || value >= 0) return value;
    impossible.push({ id, problem: "negative" });
    return "unknown";
  };
  let age = read("CTX-AGE");
  if (typeof age === "number" && age > OLDEST) {
    impossible.push({ id: "CTX-AGE", problem: "over-120" });
    age = "unknown";
  }
  if (typeof age === "number") age = Math.floor(age);
  const within = (id: "CTX-WEEKS" | "CTX-RADWEEKS"): NumberAnswer => {
    const value = read(id);
    const life = typeof age === "number" ? age + 1 : OLDEST + 1;
    if (typeof value !== "number" || value <= life * WEEKS_A_YEAR) return value;
    impossible.push({ id, problem: "longer-than-life" });
    return "unknown";
  };
  return {
    "CTX-AGE": age,
    "CTX-WEEKS": within("CTX-WEEKS"),
    "CTX-RADWEEKS": within("CTX-RADWEEKS"),
  };
}

/**
 * Reads raw answers into facts: joins the two ids of one question, fills in what is worked
 * out, and sets impossible values to unknown (red-flag rule set 1.1, section 5.2).
 */
export function readAnswers(answers: Answers, ruleSet: RuleSet): ReadAnswers {
  const impossible: ImpossibleValue[] = [];
  const numbers = readNumbers(answers, impossible);
  const sex = sexOf(answers["CTX-SEX"]);

  const yesNo: Record<string, YesNo> = {};
  for (const { finding } of ruleSet.yesNoFindings) {
    const own = yesNoOf(answers[finding.id]);
    yesNo[finding.id] = finding.sameAs ? joined(own, yesNoOf(answers[finding.sameAs])) : own;
  }
  if (sex === "male")
    for (const id of ["CTX-PREG", "GYN1"])
      if (yesNo[id] === "yes") {
        impossible.push({ id, problem: "not-with-male" });
        yesNo[id] = "unknown";
      }

  const facts = { yesNo, numbers, sex };
  for (const { finding, yesWhen, noWhen } of ruleSet.yesNoFindings) {
    if (yesWhen?.(facts) === true) yesNo[finding.id] = "yes";
    else if (noWhen?.(facts) === true) yesNo[finding.id] = "no";
  }
  return { facts, impossible };
}
