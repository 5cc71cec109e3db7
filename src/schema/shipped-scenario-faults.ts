import * as z from "zod/mini";
import { figuresBySource } from "./figure-faults.ts";
import type { Library } from "./load-library.ts";
import { Scenario } from "./scenario.ts";
import { scenarioFaults } from "./scenario-faults.ts";
import { knownIds } from "./scenario-id-faults.ts";
import { ScenarioWords } from "./scenario-words.ts";
import { figuresIn } from "./words/figures-in.ts";

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

/** Figures that a learner reads or is given to say, and that none of the turn’s sources holds. */
function figureFaults({ nodes }: Scenario, words: ScenarioWords, library: Library): string[] {
  const held = figuresBySource(library);
  return nodes.flatMap(({ id, sources }) => {
    const spoken = words.nodes[id];
    const lines = [
      spoken?.why,
      spoken?.expert,
      ...Object.values(spoken?.choices ?? {}).map(({ say }) => say),
    ];
    return lines
      .flatMap((line) => figuresIn(line ?? ""))
      .filter((figure) => !sources.some((source) => held.get(source.id)?.has(figure)))
      .map((figure) => `nodes.${id}: ${figure} is in none of its sources`);
  });
}

/** What stands under a mark that is never shown as a fact. */
function memoryFaults({ sources, nodes }: Scenario): string[] {
  return [...sources, ...nodes.flatMap((node) => node.sources)]
    .filter(({ mark }) => mark === "M")
    .map(({ id }) => `${id} is from memory (M)`);
}

/** Every fault of the shipped patients: a file without its words, shapes, graphs, ids, figures. */
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
          ...[
            ...figureFaults(scenario.data, spoken.data, library),
            ...memoryFaults(scenario.data),
          ].map((fault) => `${name}.json: ${fault}`),
        ];
      return [
        ...shapeFaults(name, Scenario, content[name]),
        ...shapeFaults(`locales ${name}`, ScenarioWords, words[name]),
      ];
    }),
  ];
}
