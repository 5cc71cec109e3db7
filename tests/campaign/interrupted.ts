import { parseArgs } from "node:util";
import fc from "fast-check";
import { Host } from "../support/e2e/server.ts";
import {
  cutWays,
  interruptions,
  type Outcome,
  startSurvivor,
  survive,
} from "../support/faults/interruptions.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "2020" },
    points: { type: "string", default: "50" },
    how: { type: "string", multiple: true, default: [...interruptions] },
  },
});
const [seed, points] = [Number(values.seed), Number(values.points)];
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(points) || points < 1) {
  console.error(
    "Usage: npx tsx tests/campaign/interrupted.ts [--seed N] [--points N] [--how reload]…",
  );
  process.exit(2);
}

const isFault = ({ lost, wrongVerdict }: Outcome): boolean =>
  lost.length > 0 || wrongVerdict !== null;

console.info(`seed ${seed}, ${points} points of each`);
void (async () => {
  const host = new Host(`${process.cwd()}/dist`);
  await host.up();
  const survivor = await startSurvivor();
  let found = 0;
  for (const how of interruptions.filter((one) => values.how.includes(one))) {
    const outcomes: Outcome[] = [];
    for (const touches of fc.sample(cutWays, { seed, numRuns: points }))
      outcomes.push(await survive(survivor, host.address, how, touches));
    const answers = outcomes.reduce((sum, { given }) => sum + given, 0);
    const faults = outcomes.filter(isFault);
    console.info(`${how}: ${points} points, ${answers} answers; ${faults.length} with a loss`);
    for (const fault of faults) console.info(`  ${JSON.stringify(fault)}`);
    found += faults.length;
  }
  await survivor.end();
  await host.down();
  console.info(`${found} findings`);
  process.exitCode = found === 0 ? 0 : 1;
})();
