import type { Library } from "./load-library.ts";
import { pictureIds } from "./pictures.ts";

function unknown(what: string, ids: readonly string[], known: readonly string[]): string[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => `pictures.json: unknown ${what} ${id}`);
}

/** Pictures left out or listed twice, and ids they name that the content does not have. */
export function pictureFaults({ pictures, beliefs, facts, leaflet }: Library): string[] {
  const listed = pictures.pictures.map(({ id }) => id);
  const findings = Object.keys(facts.prevalence.findings);
  return [
    ...pictureIds
      .filter((id) => listed.filter((one) => one === id).length !== 1)
      .map((id) => `pictures.json: picture ${id} is not listed once`),
    ...unknown(
      "fact",
      pictures.pictures.flatMap((picture) => picture.facts),
      facts.facts.map(({ id }) => id),
    ),
    ...unknown(
      "belief",
      Object.keys(pictures.forBeliefs),
      beliefs.beliefs.map(({ id }) => id),
    ),
    ...unknown(
      "leaflet line",
      pictures.lines,
      leaflet.sections.flatMap(({ lines }) => lines.map(({ id }) => id)),
    ),
    ...facts.prevalence.fewPeople
      .filter(({ finding, age }) => !findings.includes(finding) || !isAge(facts, age))
      .map(({ finding, age }) => `facts.json: no cell ${finding} at ${age}`),
  ];
}

function isAge({ prevalence }: Library["facts"], age: number): boolean {
  return prevalence.ages.includes(age);
}
