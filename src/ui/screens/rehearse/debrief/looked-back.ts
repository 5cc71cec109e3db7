import { type Debrief, debrief } from "../../../../domain/rehearsal/debrief.ts";
import { type Run, replay } from "../../../../domain/rehearsal/replay.ts";
import type { PracticeRun } from "../../../../schema/practice.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { type Person, personOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";

/** A rehearsal, played again to be looked back at. */
export interface LookedBack {
  readonly practice: Practice;
  readonly run: PracticeRun;
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly played: Run;
  readonly told: Debrief;
}

export function lookBack(practice: Practice, run: PracticeRun, file: ScenarioFile): LookedBack {
  const played = replay(file.scenario, run.choices);
  return {
    practice,
    run,
    file,
    person: personOf(file, run.seed),
    played,
    told: debrief(file.scenario, played, practice.checklist),
  };
}
