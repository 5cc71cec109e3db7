import { MOST_OWN } from "../../schema/practice.ts";
import { readScenario } from "../../schema/read-scenario.ts";
import type { ScenarioFault, ScenarioProblem } from "../../schema/scenario-fault.ts";
import type { KnownIds } from "../../schema/scenario-id-faults.ts";
import type { ScenarioFile } from "../../schema/scenario-words.ts";
import type { PracticeStore } from "./practice-store.ts";

export type TakenScenario =
  | {
      ok: true;
      file: ScenarioFile;
      /** The version it took the place of; null for a patient who is new here. */
      replaced: number | null;
    }
  | { ok: false; faults: readonly ScenarioFault[] };

function refused(problem: ScenarioProblem, value: string, path = ""): TakenScenario {
  return { ok: false, faults: [{ line: null, path, problem, value }] };
}

/**
 * Takes up a patient whom the user wrote or was given, if the file is sound and its id is free or it
 * is a newer version of one that is here. Else all stays as it is.
 * @param shipped ids of the patients that come with the app
 */
export function importScenario(
  store: PracticeStore,
  bytes: Uint8Array,
  known: KnownIds,
  shipped: readonly string[],
): TakenScenario {
  const read = readScenario(bytes, known);
  if (!read.ok) return read;
  const { id, version } = read.file.scenario;
  const own = store.get().scenarios;
  const before = own.find(({ scenario }) => scenario.id === id)?.scenario.version ?? null;
  if (shipped.includes(id)) return refused("shipped-id", id, "scenario, id");
  if (before !== null && before >= version)
    return refused("not-newer", String(version), "scenario, version");
  if (before === null && own.length >= MOST_OWN) return refused("no-room", String(MOST_OWN));
  store.addScenario(read.file);
  return { ok: true, file: read.file, replaced: before };
}
