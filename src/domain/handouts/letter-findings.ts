import type { Handouts } from "../../schema/handouts.ts";
import { sortAnswers } from "../note/sort-answers.ts";
import type { Decision } from "../triage/decide.ts";
import { answerTo } from "../triage/facts.ts";

/** What was recorded, as a letter to the patient lists it; what was not asked is in no list. */
export interface LetterFindings {
  /** Groups of which every question was asked and answered no. */
  readonly groups: readonly string[];
  readonly absent: readonly string[];
  readonly present: readonly string[];
  readonly unknown: readonly string[];
  /** Present or not known, and not for paper. */
  readonly leftOut: readonly string[];
}

/** Sorts the answers for the letter; private findings are kept apart. */
export function letterFindings(decision: Decision, letter: Handouts["letter"]): LetterFindings {
  const { present, absent, unknown } = sortAnswers(decision);
  const isIntimate = (id: string): boolean => letter.intimate.includes(id);
  const forPaper = (ids: readonly string[]): string[] => ids.filter((id) => !isIntimate(id));
  const named = absent.filter(({ group }) => letter.checked.includes(group));
  const whole = new Set(
    decision.groups
      .filter(({ items }) =>
        items.every(
          ({ finding }) =>
            finding.input !== "yes-no" ||
            finding.lowering === true ||
            answerTo(decision.facts, finding.id) === "no",
        ),
      )
      .map(({ id }) => id),
  );
  return {
    groups: named.filter(({ group }) => whole.has(group)).map(({ group }) => group),
    absent: forPaper(named.filter(({ group }) => !whole.has(group)).flatMap(({ ids }) => ids)),
    present: forPaper(present),
    unknown: forPaper(unknown),
    leftOut: [...present, ...unknown].filter(isIntimate),
  };
}
