import type { Scenario } from "../../schema/scenario.ts";
import { replay } from "./replay.ts";

export interface PathFigures {
  /** Turns of the shortest way to each ending that can be reached by play. */
  readonly shortest: Readonly<Record<string, number>>;
  readonly longest: number;
}

/**
 * Plays many ways through a scenario, one after another by a counter: what is found is the same
 * in every run. @param tries how many ways are played; at most 60 turns each
 */
export function explorePaths(scenario: Scenario, tries = 3000): PathFigures {
  const shortest: Record<string, number> = {};
  let longest = 0;
  for (let seed = 0; seed < tries; seed += 1) {
    const choices: string[] = [];
    let random = seed * 2654435761 + 1;
    for (let turn = 0; turn < 60; turn += 1) {
      const run = replay(scenario, choices);
      if (run.isOver || !("choices" in run.at)) break;
      random = (Math.imul(random ^ (random >>> 13), 1103515245) + 12345) >>> 0;
      const safe = run.at.choices.filter(
        ({ quality, id }) =>
          (quality !== "unsafe" || random % 7 === 0) &&
          replay(scenario, [...choices, id]).dropped === 0,
      );
      const choice = safe[Math.floor(random / 8) % safe.length];
      if (choice === undefined) break;
      choices.push(choice.id);
    }
    const { isOver, at, turns } = replay(scenario, choices);
    if (!isOver) continue;
    shortest[at.id] = Math.min(shortest[at.id] ?? Number.POSITIVE_INFINITY, turns.length);
    longest = Math.max(longest, turns.length);
  }
  return { shortest, longest };
}
