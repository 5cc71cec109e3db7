import { parseArgs } from "node:util";
import fc from "fast-check";
import { openPrivate } from "../support/e2e/browser.ts";
import { Host } from "../support/e2e/server.ts";
import { wander, wanders } from "../support/faults/wander.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1747" },
    walks: { type: "string", default: "1000" },
    steps: { type: "string", default: "20" },
    from: { type: "string", default: "0" },
    only: { type: "string" },
    lanes: { type: "string", default: "2" },
  },
});
const [seed, walks, steps, lanes] = [values.seed, values.walks, values.steps, values.lanes].map(
  Number,
);
const from = Number(values.from);
const only = values.only === undefined ? null : Number(values.only);

async function run(seed: number, walks: number, steps: number, lanes: number): Promise<number> {
  const host = new Host(`${process.cwd()}/dist`);
  await host.up();
  const browser = await openPrivate();
  const waiting = [...fc.sample(wanders(steps), { seed, numRuns: walks }).entries()].filter(
    ([at]) => (only === null ? at >= from : at === only),
  );
  const tally = { walks: 0, steps: 0, found: 0 };
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, walk] = next;
      const walked = await wander(browser, host.origin, walk);
      tally.walks += 1;
      tally.steps += walked.steps;
      tally.found += walked.faults.length;
      for (const fault of walked.faults) console.info(`walk ${at}: ${fault}`);
      if (tally.walks % 100 === 0) console.info(`${tally.walks} walks, ${tally.steps} steps`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await browser.close();
  await host.down();
  console.info(`${tally.walks} walks, ${tally.steps} steps, ${tally.found} findings`);
  return tally.found;
}

const isCount = (n: number | undefined): n is number => Number.isSafeInteger(n) && Number(n) > 0;
if (isCount(seed) && isCount(walks) && isCount(steps) && isCount(lanes) && from >= 0) {
  console.info(`seed ${seed}, ${walks} walks of ${steps} steps, from the ${from}-th`);
  void run(seed, walks, steps, lanes).then((found) => {
    process.exitCode = found === 0 ? 0 : 1;
  });
} else {
  console.error(
    "Usage: npx tsx tests/campaign/wander.ts [--seed N] [--walks N] [--steps N] [--lanes N] [--from the N-th] [--only the N-th]",
  );
  process.exitCode = 2;
}
