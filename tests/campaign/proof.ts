import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { decide } from "../../src/domain/triage/decide.ts";
import { shippedPack } from "../support/content.ts";
import { type Extent, prove } from "../support/proof/prove.ts";

/**
 * Proves the rules at length: `npx tsx tests/campaign/proof.ts [--seed N] [--generated N] [--out FILE]`.
 * The same seed tries the same answers. Ends with 1 where a claim does not hold.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    generated: { type: "string", default: "50000" },
    out: { type: "string" },
  },
});
const extent: Extent = {
  seed: values.seed === undefined ? Date.now() % 2_147_483_648 : Number(values.seed),
  whole: 7,
  partly: 3,
  together: 2,
  rules: 2,
  persons: 5,
  everyPerson: true,
  generated: Number(values.generated),
};

const pack = shippedPack();
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`.padStart(8);

console.info(`Pack ${pack.info.version} of ${pack.info.reviewedOn}, seed ${extent.seed}`);
const silent = new Set(pack.rules.rules.map(({ id }) => id));
const proof = prove(
  (answers) => {
    const decision = decide(answers, pack);
    for (const { id } of decision.fired) silent.delete(id);
    return decision;
  },
  extent,
  (part, cases) => {
    console.info(`${seconds()}  ${String(cases).padStart(9)}  ${part}`);
  },
);
const { exhaustive, generated, invariants, failed, failures } = proof;

console.info(`\n${exhaustive} answer sets of whole spaces, ${generated} generated. Checked:`);
for (const { id, checked } of invariants) console.info(`${String(checked).padStart(10)}  ${id}`);
for (const { claim, what, answers } of failures)
  console.error(`FAILED ${claim} ${what} ${JSON.stringify(answers)}`);
if (silent.size > 0) console.error(`Rules that never fired: ${[...silent].join(", ")}`);
console.info(`\n${failed} failures`);

if (values.out !== undefined) {
  const { version: packVersion, reviewedOn: packDate } = pack.info;
  const { seed } = extent;
  const result = {
    ...{ packVersion, packDate, date: new Date().toISOString().slice(0, 10), seed },
    ...{ cases: exhaustive + generated, exhaustive, generated, invariants, failures },
  };
  writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
}
process.exit(failed === 0 && silent.size === 0 ? 0 : 1);
