import type { PracticeRun } from "../../schema/practice.ts";
import type { ScenarioFile } from "../../schema/scenario-words.ts";

/**
 * Where practice is kept on this device, a record each, so that two tabs never overwrite one another.
 * May be absent, full or blocked: every call may throw.
 */
export interface PracticeShelf {
  /** Everything kept, unchecked. */
  all(): Promise<{ readonly runs: readonly unknown[]; readonly scenarios: readonly unknown[] }>;
  putRun(run: PracticeRun): Promise<void>;
  putScenario(file: ScenarioFile): Promise<void>;
  removeScenario(id: string): Promise<void>;
  wipe(): Promise<void>;
}
