import * as z from "zod/mini";
import { MoveWords } from "../schema/move-words.ts";
import { type ScenarioFile, ScenarioFile as Shape } from "../schema/scenario-words.ts";

type Fetch = () => Promise<unknown>;

const structures: Readonly<Record<string, Fetch>> = import.meta.glob(
  "../content/scenarios/*.json",
  { import: "default" },
);
const words: Readonly<Record<string, Fetch>> = import.meta.glob("/locales/en/scenarios/*.json", {
  import: "default",
});

const moves: Readonly<Record<string, Fetch>> = import.meta.glob("/locales/en/moves.json", {
  import: "default",
});

/** Ids of the patients that ship with the app, in the order of their files. */
export const shippedScenarios: readonly string[] = Object.keys(structures).flatMap(
  (path) => /([^/]+)\.json$/.exec(path)?.[1] ?? [],
);

/**
 * Fetches one patient and their words, a chunk each: they speak English.
 * @throws when there is no such patient, the words are missing, or a part does not fit its schema
 */
export async function loadScenario(id: string): Promise<ScenarioFile> {
  const structure = structures[`../content/scenarios/${id}.json`];
  const spoken = words[`/locales/en/scenarios/${id}.json`];
  if (structure === undefined || spoken === undefined) throw new Error(`No patient ${id}`);
  const [scenario, lines] = await Promise.all([structure(), spoken()]);
  return z.parse(Shape, { scenario, words: lines });
}

/** Phrases that point to a move in the learner's own sentence. @throws when there are none */
export async function loadMoveWords(): Promise<MoveWords> {
  const load = moves["/locales/en/moves.json"];
  if (load === undefined) throw new Error("No moves");
  return z.parse(MoveWords, await load());
}

const examples: Readonly<Record<string, Fetch>> = import.meta.glob("/docs/scenarios/example.json", {
  import: "default",
  query: "?raw",
});

/** The file that shows how a patient is written, as it stands in the documentation. */
export async function loadExampleScenario(): Promise<string> {
  const [load] = Object.values(examples);
  return z.parse(z.string(), await load?.());
}
