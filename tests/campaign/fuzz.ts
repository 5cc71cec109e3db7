import { parseArgs } from "node:util";
import { boundaries } from "../support/fuzz/boundaries.ts";
import type { Outcome } from "../support/fuzz/boundary.ts";

/** Tries every boundary, one after the other; each outcome is told as it comes. */
export function fuzzAll(seed: number, runs: number, tell: (outcome: Outcome) => void): Outcome[] {
  return boundaries.map((run) => {
    const outcome = run(seed, runs);
    tell(outcome);
    return outcome;
  });
}

/** One outcome as a line, and below it the finding, if there is one. */
export function lineOf({ name, runs, accepted, refused, finding }: Outcome): string {
  const told = finding === null ? "nothing found" : `FOUND\n${finding}`;
  return `${name}: ${runs} inputs, ${accepted} taken up, ${refused} refused; ${told}`;
}

if (process.argv[1]?.endsWith("fuzz.ts")) {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, runs: { type: "string", default: "20000" } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const runs = Number(values.runs);
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(runs) || runs < 1) {
    console.error("Usage: npx tsx tests/campaign/fuzz.ts [--seed N] [--runs N]");
    process.exit(2);
  }
  console.info(`seed ${seed}, ${runs} inputs a boundary`);
  const outcomes = fuzzAll(seed, runs, (outcome) => console.info(lineOf(outcome)));
  const found = outcomes.filter(({ finding }) => finding !== null).length;
  console.info(`${outcomes.length} boundaries, ${found} with a finding`);
  process.exitCode = found === 0 ? 0 : 1;
}
