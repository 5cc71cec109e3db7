import { idsOf } from "../ids-of.ts";
import type { Library } from "../load-library.ts";
import { below, type ExpectedKeys, each, numbers } from "./expected-keys.ts";

/** The clinician’s mirror: each pull with its evidence, and the working material. */
export function mirrorKeys({ mirror }: Library): ExpectedKeys {
  const { pulls, record, minute, insurer, service } = mirror;
  return {
    required: [
      "noteLabel",
      ...each(idsOf(pulls), ["title", "note", "question"], "pull."),
      ...pulls.flatMap(({ id, inFavour, against, insteadCount }) => [
        ...below(`pull.${id}.inFavour`, idsOf(inFavour)),
        ...below(`pull.${id}.against`, idsOf(against)),
        ...below(`pull.${id}.instead`, numbers(insteadCount)),
      ]),
      ...below("record", idsOf(record)),
      ...below("minute", minute),
      ...below("insurer.before", numbers(insurer.before)),
      ...below("insurer.guideline", Object.keys(insurer.guideline)),
      ...below("insurer.after", numbers(insurer.after)),
      ...below("service", ["greeting", "opening", "closing", "end"]),
      ...below("service.question", numbers(service.questions)),
    ],
  };
}
