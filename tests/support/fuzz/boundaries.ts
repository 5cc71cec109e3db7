import { fuzz, type Outcome } from "./boundary.ts";
import { keptLocal, localFile } from "./local-boundaries.ts";
import { keptConsultation, keptPreferences } from "./state-boundaries.ts";
import { address, decideLine, heard } from "./typed-boundaries.ts";

/**
 * Every place where something comes in from outside. A new one gets its line here: its name, inputs and
 * what may become of them make a `Boundary`. Practice kept before and files of simulated patients
 * belong here as soon as they can be read.
 */
export const boundaries: readonly ((seed: number, runs: number) => Outcome)[] = [
  (seed, runs) => fuzz(localFile, seed, runs),
  (seed, runs) => fuzz(keptLocal, seed, runs),
  (seed, runs) => fuzz(keptConsultation, seed, runs),
  (seed, runs) => fuzz(keptPreferences, seed, runs),
  (seed, runs) => fuzz(address, seed, runs),
  (seed, runs) => fuzz(decideLine, seed, runs),
  (seed, runs) => fuzz(heard, seed, runs),
];
