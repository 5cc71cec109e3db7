import type { NumberAnswer, SexAnswer, YesNo } from "../../schema/answers.ts";
import type { NumberItem } from "../../schema/condition.ts";

/** Answers made ready for rules: aliases joined, worked-out items filled in, impossible values set to unknown. */
export interface Facts {
  readonly yesNo: Readonly<Record<string, YesNo>>;
  readonly numbers: Readonly<Record<NumberItem, NumberAnswer>>;
  readonly sex: SexAnswer;
}

/** @returns the answer to a yes/no item; an item never mentioned has not been asked */
export function answerTo(facts: Facts, id: string): YesNo {
  return facts.yesNo[id] ?? "not_asked";
}

/** @returns true when any answer was given, "not known" included */
export function isAsked(facts: Facts, id: string): boolean {
  if (id === "CTX-AGE" || id === "CTX-WEEKS" || id === "CTX-RADWEEKS")
    return facts.numbers[id] !== "not_asked";
  if (id === "CTX-SEX") return facts.sex !== "not_asked";
  return answerTo(facts, id) !== "not_asked";
}
