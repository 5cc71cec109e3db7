import { MOST_OWN, type PracticeRun } from "../../schema/practice.ts";
import type { ScenarioFile } from "../../schema/scenario-words.ts";

interface Held {
  readonly runs: readonly PracticeRun[];
  readonly scenarios: readonly ScenarioFile[];
}

/** The first of all that share an id. */
function once<T>(things: readonly T[], idOf: (thing: T) => string): T[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const id = idOf(thing);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/**
 * What an exported file adds to what is held. A rehearsal that is here already stays as it is here; of
 * a patient who is here already the higher version stays.
 */
export function additions(held: Held, file: Held): Held {
  const runIds = new Set(held.runs.map(({ id }) => id));
  const versions = new Map(held.scenarios.map(({ scenario }) => [scenario.id, scenario.version]));
  const wanted = once(file.scenarios, ({ scenario }) => scenario.id).filter(
    ({ scenario }) => scenario.version > (versions.get(scenario.id) ?? 0),
  );
  const isNew = ({ scenario }: ScenarioFile): boolean => !versions.has(scenario.id);
  const room = Math.max(0, MOST_OWN - held.scenarios.length);
  return {
    runs: once(file.runs, ({ id }) => id).filter(({ id }) => !runIds.has(id)),
    scenarios: [...wanted.filter((one) => !isNew(one)), ...wanted.filter(isNew).slice(0, room)],
  };
}
