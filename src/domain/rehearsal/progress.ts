import type { Checklist } from "../../schema/library.ts";
import type { PracticeRun } from "../../schema/practice.ts";
import type { Ending, Scenario } from "../../schema/scenario.ts";
import type { Box1State } from "../checklist/box1-state.ts";
import { debrief } from "./debrief.ts";
import { replay } from "./replay.ts";

/** One finished rehearsal, as far as progress needs it. */
export interface Finished {
  readonly run: string;
  readonly scenario: string;
  /** Milliseconds since 1970. */
  readonly endedAt: number;
  readonly ending: Ending["quality"];
  /** By Box 1 item. */
  readonly box1: Readonly<Record<string, Box1State>>;
  /** Red-flag findings that were not asked about. */
  readonly missed: readonly string[];
}

/**
 * Finished rehearsals, oldest first. One whose patient is not here any more, or has changed so
 * that it no longer ends, is left out.
 */
export function finishedRuns(
  runs: readonly PracticeRun[],
  scenarios: readonly Scenario[],
  checklist: Checklist,
): Finished[] {
  return runs
    .flatMap((run): Finished[] => {
      const scenario = scenarios.find(({ id }) => id === run.scenario);
      if (run.endedAt === null || scenario === undefined) return [];
      const played = replay(scenario, run.choices);
      if (!played.isOver || !("quality" in played.at)) return [];
      const { box1, safety } = debrief(scenario, played, checklist);
      return [
        {
          run: run.id,
          scenario: run.scenario,
          endedAt: run.endedAt,
          ending: played.at.quality,
          box1: Object.fromEntries(box1.map(({ item, state }) => [item, state])),
          missed: safety.filter(({ turn }) => turn === null).map(({ finding }) => finding),
        },
      ];
    })
    .sort((a, b) => a.endedAt - b.endedAt);
}
