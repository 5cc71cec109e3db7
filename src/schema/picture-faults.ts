import { unknownIds } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import type { Library } from "./load-library.ts";
import { pictureIds } from "./pictures.ts";

/** Pictures left out or listed twice, and ids they name that the content does not have. */
export function pictureFaults({ pictures, beliefs, facts, leaflet }: Library): string[] {
  const listed = idsOf(pictures.pictures);
  const { findings, ages, fewPeople } = facts.prevalence;
  return [
    ...pictureIds
      .filter((id) => listed.filter((one) => one === id).length !== 1)
      .map((id) => `pictures.json: picture ${id} is not listed once`),
    ...pictures.pictures.flatMap((picture) =>
      unknownIds("pictures.json", "fact", idsOf(facts.facts), picture.facts),
    ),
    ...unknownIds(
      "pictures.json",
      "belief",
      idsOf(beliefs.beliefs),
      Object.keys(pictures.forBeliefs),
    ),
    ...unknownIds(
      "pictures.json",
      "leaflet line",
      leaflet.sections.flatMap(({ lines }) => idsOf(lines)),
      pictures.lines,
    ),
    ...fewPeople
      .filter(({ finding, age }) => !Object.hasOwn(findings, finding) || !ages.includes(age))
      .map(({ finding, age }) => `facts.json: no cell ${finding} at ${age}`),
  ];
}
