import type { Listed } from "../../../domain/rehearsal/clinic-list.ts";
import { pick } from "../../../domain/rehearsal/seed.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { loadScenario, shippedScenarios } from "../../scenario-files.ts";

/** Who the patient is this time: a name and an age, taken by the seed. */
export interface Person {
  readonly name: string;
  readonly age: number;
}

export function personOf({ scenario, words }: ScenarioFile, seed: number): Person {
  return {
    name: pick(words.names, `name ${seed}`) ?? "",
    age: pick(scenario.ages, `age ${seed}`) ?? 0,
  };
}

/** A line with the person's name and age in their places. */
export function filled(line: string, { name, age }: Person): string {
  return line.replaceAll("{{name}}", name).replaceAll("{{age}}", String(age));
}

/** What a clinic list needs to know of each. */
export function listed(files: readonly ScenarioFile[]): Listed[] {
  return files.map(({ scenario: { id, scan } }) => ({ id, scan }));
}

/** Everyone that ships with the app, with their words. */
export function allPatients(): Promise<readonly ScenarioFile[]> {
  return Promise.all(shippedScenarios.map((id) => loadScenario(id)));
}

/** The title of a patient, where it does not matter who they are this time. */
export function titleOf(file: ScenarioFile): string {
  return filled(file.words.title, personOf(file, 0));
}
