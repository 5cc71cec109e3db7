import { idsOf } from "../ids-of.ts";
import { type Library, pathwaysOf } from "../load-library.ts";
import { type ExpectedKeys, each } from "./expected-keys.ts";

/** Countries with their destinations and pathways; where guidelines differ; safety net; review. */
export function pathwayKeys(library: Library): ExpectedKeys {
  const { leads, immediate, soon, facts } = library["safety-net"];
  const { facts: reviewFacts, intervals } = library.review;
  const named = library.rules.rules.map(({ destination }) => destination);
  return {
    required: [
      ...pathwaysOf(library).flatMap(({ id, destinations, entries }) => [
        ...each([id], ["emergencyPlace", "mri"], "jurisdiction."),
        ...each([...Object.keys(destinations), ...named], ["to"], `destination.${id}.`),
        ...each(idsOf(entries), ["title", "text"], `entry.${id}.`),
      ]),
      ...each(
        idsOf(library.disagreements.disagreements),
        ["topic", "a", "b", "present"],
        "disagreement.",
      ),
      ...each(
        [leads.immediate, leads.soon, ...idsOf([...immediate, ...soon, ...facts])],
        ["line"],
        "safetyNet.",
      ),
      ...each(idsOf([...reviewFacts, ...intervals]), ["line"], "review."),
    ],
  };
}
