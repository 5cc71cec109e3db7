import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rulesDigest } from "../../src/build/rules-digest.ts";
import info from "../../src/content/pack.json" with { type: "json" };
import { Proof } from "../../src/schema/proof.ts";
import { mutationOf } from "../mutation/mutation-of.ts";
import { keptResults } from "../mutation/results.ts";
import { RUNS } from "../support/properties.ts";
import { atLength } from "./at-length.ts";
import { counted, runSuite } from "./suite.ts";

/**
 * Runs the checks on the rules and keeps what came out, for *About* and in `docs/proof`:
 * `npm run proof [-- --seed N --generated N]`. The same seed tries the same answers. Some minutes.
 * Ends with 1 where something does not hold.
 */
const { values } = parseArgs({
  options: { seed: { type: "string" }, generated: { type: "string", default: "50000" } },
});
const seed = values.seed === undefined ? Date.now() % 2_147_483_648 : Number(values.seed);
const root = join(import.meta.dirname, "../..");
const digest = rulesDigest(root);
const say = (line: string): void => console.info(line);
const write = (file: string, what: object): void =>
  writeFileSync(join(root, file), `${JSON.stringify(what, null, 2)}\n`);

const suite = runSuite(root);
const cases = counted(suite, "holds all", "golden/golden.test.ts");
say(`cases: ${cases.held} held, ${cases.failed} failed`);
const invariants = counted(
  suite,
  "3: reads",
  "triage/invariants.test.ts",
  "triage/beyond-invariants.test.ts",
);
say(`invariants, each on ${RUNS} checks: ${invariants.held} held, ${invariants.failed} failed`);
const { coverage } = suite;
say(`engine: ${coverage?.statements}% of statements, ${coverage?.branches}% of branches`);

say(`claims, pack ${info.version}, rules ${digest}, seed ${seed}`);
const tried = atLength({ seed, generated: Number(values.generated) }, say);
const broken = new Set(tried.failures.map(({ claim }) => claim)).size;
const claims = {
  held: tried.invariants.length - broken,
  failed: broken + (tried.silent.length > 0 ? 1 : 0),
  triedOn: tried.exhaustive + tried.generated,
};
for (const { claim, what, answers } of tried.failures)
  console.error(`FAILED ${claim} ${what} ${JSON.stringify(answers)}`);
if (tried.silent.length > 0) console.error(`Rules that never fired: ${tried.silent.join(", ")}`);
say(`claims: ${claims.held} held, ${claims.failed} failed, on ${claims.triedOn} answer sets`);

const mutation = mutationOf(keptResults());
say(mutation === null ? "mutants: not all tried" : `mutants: ${JSON.stringify(mutation)}`);

const { version: packVersion, ruleSet } = info;
const madeOn = new Date().toISOString().slice(0, 10);
const proof = Proof.parse({
  ...{ packVersion, ruleSet, digest, madeOn },
  ...{ cases, claims, coverage, mutation },
  invariants: { ...invariants, triedOn: RUNS },
});
write("src/content/proof.json", proof);
write("docs/proof/rules.json", { packVersion, digest, madeOn, seed, ...tried });
say("kept in src/content/proof.json and docs/proof/rules.json");
const isWhole = coverage?.statements === 100 && coverage.branches === 100;
process.exit(isWhole && cases.failed + invariants.failed + claims.failed === 0 ? 0 : 1);
