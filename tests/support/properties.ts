import fc from "fast-check";
import { type Decision, decide } from "../../src/domain/triage/decide.ts";
import type { Answer, Answers } from "../../src/schema/answers.ts";
import { caseCount } from "./case-count.ts";
import { shippedPack } from "./content.ts";
import { someAnswers } from "./generate-answers.ts";

/** How many generated checks a property is tried on. A failure prints the seed. */
export const RUNS = caseCount(2_000);

const pack = shippedPack();

export const of = (answers: Answers): Decision => decide(answers, pack);
export const changed = (answers: Answers, id: string, answer: Answer): Decision =>
  of({ ...answers, [id]: answer });
/** N, S or R: classes that an incomplete check replaces. */
export const isLow = ({ class: outcome }: Pick<Decision, "class">): boolean =>
  ["N", "S", "R"].includes(outcome);
/** E, U1 or U2: classes that never become INC. */
export const isSettled = ({ class: outcome }: Pick<Decision, "class">): boolean =>
  ["E", "U1", "U2"].includes(outcome);

export function holds(about: (answers: Answers) => void, answers = someAnswers): void {
  fc.assert(fc.property(answers, about), { numRuns: RUNS });
}

/** As above, with up to a dozen items of each check picked from those that fit. */
export function holdsForItems(
  among: (answers: Answers) => string[],
  about: (answers: Answers, id: string, before: Decision) => void,
): void {
  const picked = someAnswers.chain((answers) => {
    const items = among(answers);
    const some = fc.shuffledSubarray(items, { maxLength: Math.min(12, items.length) });
    return fc.tuple(fc.constant(answers), some);
  });
  fc.assert(
    fc.property(picked, ([answers, ids]) => {
      const before = of(answers);
      for (const id of ids) about(answers, id, before);
    }),
    { numRuns: RUNS },
  );
}
