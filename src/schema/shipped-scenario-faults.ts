import * as z from "zod/mini";
import type { Library } from "./load-library.ts";
import { Scenario } from "./scenario.ts";
import { scenarioFaults } from "./scenario-faults.ts";
import { knownIds } from "./scenario-id-faults.ts";
import { ScenarioWords } from "./scenario-words.ts";

type Files = Readonly<Record<string, unknown>>;

const folder = "scenarios/";
const idsIn = (files: Files): string[] =>
  Object.keys(files).filter((name) => name.startsWith(folder));

function shapeFaults(name: string, shape: z.ZodMiniType, value: unknown): string[] {
  const parsed = z.safeParse(shape, value);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${name}.json: ${path.join(".")}: ${message}`);
}

/** Every fault of the shipped patients: a file without its words, shapes, graphs, ids. */
export function shippedScenarioFaults(content: Files, words: Files, library: Library): string[] {
  const known = knownIds(library);
  const wordless = idsIn(content).filter((name) => words[name] === undefined);
  const stray = idsIn(words).filter((name) => content[name] === undefined);
  return [
    ...wordless.map((name) => `${name}.json: has no words`),
    ...stray.map((name) => `${name}.json: words for a scenario that does not exist`),
    ...idsIn(content).flatMap((name) => {
      const scenario = z.safeParse(Scenario, content[name]);
      const spoken = z.safeParse(ScenarioWords, words[name]);
      if (scenario.success && spoken.success)
        return [
          ...(`${folder}${scenario.data.id}` === name
            ? []
            : [`${name}.json: its id is not its name`]),
          ...scenarioFaults(scenario.data, spoken.data, known).map(
            ({ path, problem, value }) => `${name}.json: ${path.join(".")}: ${problem} ${value}`,
          ),
        ];
      return [
        ...shapeFaults(name, Scenario, content[name]),
        ...shapeFaults(`locales ${name}`, ScenarioWords, words[name]),
      ];
    }),
  ];
}
