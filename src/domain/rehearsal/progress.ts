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
  /** By Box 1 item; one that this patient gives no room for is not in it. */
  readonly box1: Readonly<Record<string, Box1State>>;
  /** Red-flag findings a safe clinician asks this patient about. */
  readonly needed: readonly string[];
  /** Those of them that were not asked about. */
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
          box1: Object.fromEntries(
            box1.flatMap(({ item, state, hasPlace }) => (hasPlace ? [[item, state]] : [])),
          ),
          needed: scenario.mustAsk,
          missed: safety.filter(({ turn }) => turn === null).map(({ finding }) => finding),
        },
      ];
    })
    .sort((a, b) => a.endedAt - b.endedAt);
}

/** How often a red flag was left out, of the rehearsals in which it should be asked about. */
export interface SafetyCount {
  readonly finding: string;
  readonly needed: number;
  readonly missed: number;
  readonly isLastMissed: boolean;
}

/** Red flags that were ever left out, the most often missed first. @param finished oldest first */
export function safetyMisses(finished: readonly Finished[]): SafetyCount[] {
  const findings = [...new Set(finished.flatMap(({ missed }) => missed))];
  return findings
    .map((finding) => {
      const met = finished.filter(({ needed }) => needed.includes(finding));
      return {
        finding,
        needed: met.length,
        missed: met.filter(({ missed }) => missed.includes(finding)).length,
        isLastMissed: met.at(-1)?.missed.includes(finding) ?? false,
      };
    })
    .sort((a, b) => b.missed - a.missed);
}
