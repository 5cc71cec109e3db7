import { LetterTo } from "../consultation.ts";
import { idsOf } from "../ids-of.ts";
import type { Library } from "../load-library.ts";
import { below, type ExpectedKeys, each, numbers } from "./expected-keys.ts";

const headings = ["title", "found", "believe", "can", "limited", "helps", "adjust", "review"];

/** The way to being believed, and the letter of function. */
export function believeKeys({ believe: { steps, aloud, limits, letter } }: Library): ExpectedKeys {
  const { found, noScan, ...parts } = letter;
  return {
    required: [
      "noteSaid",
      "noteLetter",
      ...below("noteFor", LetterTo.options),
      ...each(idsOf(steps), ["title", "note"], "step."),
      ...steps.flatMap(({ id, sayCount, avoidCount }) => [
        ...below(`step.${id}.say`, numbers(sayCount)),
        ...below(`step.${id}.avoid`, numbers(avoidCount)),
      ]),
      ...each(aloud, ["do", "say"], "aloud."),
      ...below("limit", idsOf(limits)),
      "letter.date",
      ...below("letter.patient", [...headings, noScan, "opening", "closing"]),
      ...below("letter.patient.item", [...idsOf(found), ...Object.values(parts).flat()]),
      ...below("letter.other", [...headings, noScan, "about", "signed"]),
      ...each(["employer", "insurer"], ["opening", "closing"], "letter."),
    ],
  };
}
