import * as z from "zod/mini";
import { type Coach, PracticeRun } from "../../schema/practice.ts";
import { ScenarioFile } from "../../schema/scenario-words.ts";
import { additions } from "./merge-practice.ts";
import { newRun, type PracticeEvent, reducePractice, retriedFrom } from "./practice-events.ts";
import type { PracticeShelf } from "./practice-shelf.ts";

/** Rehearsals, and the patients that the user wrote or was given. */
interface Practised {
  readonly runs: readonly PracticeRun[];
  readonly scenarios: readonly ScenarioFile[];
}

/** The rehearsals stand with the newest change first. */
export interface PracticeState extends Practised {
  /** Records that could not be read back and were left aside. */
  readonly unreadable: number;
  /** False when this device does not keep practice. */
  readonly isKept: boolean;
}

export interface PracticeStore {
  get(): PracticeState;
  subscribe(listener: () => void): () => void;
  begin(
    scenario: { readonly id: string; readonly version: number },
    coach: Coach,
    saysFirst: boolean,
    /** The clinic list this patient is met on. */
    clinic?: string,
  ): PracticeRun;
  dispatch(run: string, event: PracticeEvent): void;
  /** Goes back to a turn in a new rehearsal; the old one is kept. */
  retry(run: string, turn: number): PracticeRun | null;
  addScenario(file: ScenarioFile): void;
  removeScenario(id: string): void;
  /** Adds what an exported file holds that is not here yet. @returns what was added */
  takeIn(file: Practised): Practised;
  /** Removes everything practised. @returns false where the device would not remove what it keeps */
  wipe(): Promise<boolean>;
}

function readable<T>(kept: readonly unknown[], shape: z.ZodMiniType<T>): T[] {
  return kept.flatMap((raw) => {
    const parsed = z.safeParse(shape, raw);
    return parsed.success ? [parsed.data] : [];
  });
}

interface PracticeNeeds {
  readonly shelf: PracticeShelf;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Reads what is kept and gives the one place that holds practice; works on without a shelf. */
export async function openPractice({ shelf, now, newId }: PracticeNeeds): Promise<PracticeStore> {
  let state: PracticeState = { runs: [], scenarios: [], unreadable: 0, isKept: true };
  const listeners = new Set<() => void>();
  const become = (change: Partial<PracticeState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const keep = (write: Promise<void>): void => {
    write.then(
      () => state.isKept || become({ isKept: true }),
      () => state.isKept && become({ isKept: false }),
    );
  };
  const put = (run: PracticeRun): void => {
    const others = state.runs.filter(({ id }) => id !== run.id);
    become({ runs: [run, ...others] });
    keep(shelf.putRun(run));
  };

  try {
    const kept = await shelf.all();
    const runs = readable(kept.runs, PracticeRun).sort((a, b) => b.changedAt - a.changedAt);
    const scenarios = readable(kept.scenarios, ScenarioFile);
    const unreadable = kept.runs.length + kept.scenarios.length - runs.length - scenarios.length;
    state = { runs, scenarios, unreadable, isKept: true };
  } catch {
    state = { ...state, isKept: false };
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin({ id, version }, coach, saysFirst, clinic) {
      // any whole number will do: it decides the order of choices, the age and the name
      const seed = Math.floor(now() % 1_000_000_007);
      const run = newRun({
        id: newId(),
        scenario: id,
        version,
        seed,
        coach,
        saysFirst,
        clinic: clinic ?? null,
        now: now(),
      });
      put(run);
      return run;
    },
    dispatch(id, event) {
      const run = state.runs.find((one) => one.id === id);
      if (run !== undefined) put(reducePractice(run, event, now()));
    },
    retry(id, turn) {
      const run = state.runs.find((one) => one.id === id);
      if (run === undefined) return null;
      const again = retriedFrom(run, turn, newId(), now());
      put(again);
      return again;
    },
    addScenario(file) {
      const others = state.scenarios.filter(({ scenario }) => scenario.id !== file.scenario.id);
      become({ scenarios: [...others, file] });
      keep(shelf.putScenario(file));
    },
    removeScenario(id) {
      become({ scenarios: state.scenarios.filter(({ scenario }) => scenario.id !== id) });
      keep(shelf.removeScenario(id));
    },
    takeIn(file) {
      const { runs, scenarios } = additions(state, file);
      const ids = new Set(scenarios.map(({ scenario }) => scenario.id));
      become({
        runs: [...state.runs, ...runs].sort((a, b) => b.changedAt - a.changedAt),
        scenarios: [
          ...state.scenarios.filter(({ scenario }) => !ids.has(scenario.id)),
          ...scenarios,
        ],
      });
      for (const run of runs) keep(shelf.putRun(run));
      for (const one of scenarios) keep(shelf.putScenario(one));
      return { runs, scenarios };
    },
    async wipe() {
      become({ runs: [], scenarios: [], unreadable: 0 });
      try {
        await shelf.wipe();
        return true;
      } catch {
        become({ isKept: false });
        return false;
      }
    },
  };
}
