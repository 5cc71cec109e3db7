import { fuzz, type Outcome } from "./boundary.ts";
import { keptLocal, localFile } from "./local-boundaries.ts";
import { practiceFile, scenarioFile } from "./practice-boundaries.ts";
import { keptConsultation, keptPreferences } from "./state-boundaries.ts";
import { address, decideLine, heard } from "./typed-boundaries.ts";

/**
 * Every place where something comes in from outside. A new one gets its line here: its name, inputs and
 * what may become of them make a `Boundary`.
 */
export const boundaries: readonly ((seed: number, runs: number) => Outcome)[] = [
  (seed, runs) => fuzz(localFile, seed, runs),
  (seed, runs) => fuzz(keptLocal, seed, runs),
  (seed, runs) => fuzz(keptConsultation, seed, runs),
  (seed, runs) => fuzz(keptPreferences, seed, runs),
  (seed, runs) => fuzz(scenarioFile, seed, runs),
  (seed, runs) => fuzz(practiceFile, seed, runs),
  (seed, runs) => fuzz(address, seed, runs),
  (seed, runs) => fuzz(decideLine, seed, runs),
  (seed, runs) => fuzz(heard, seed, runs),
];
