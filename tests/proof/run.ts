import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { rulesDigest } from "../../src/build/rules-digest.ts";
import info from "../../src/content/pack.json" with { type: "json" };
import { Proof } from "../../src/schema/proof.ts";
import { RUNS } from "../support/properties.ts";

/** Runs the checks on the rules and keeps what came out for *About*: `npm run proof`. */
const root = join(import.meta.dirname, "../..");
const kept = join(root, "src/content/proof.json");
const Result = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/**
 * @param besides words in the names of tests that are of another kind
 * @returns how many tests of these files held; a file that does not run at all counts as a failure
 */
function run(
  name: string,
  besides: string,
  ...files: readonly string[]
): { held: number; failed: number } {
  const folder = mkdtempSync(join(tmpdir(), "backstory-proof-"));
  const out = join(folder, "result.json");
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=json",
      `--outputFile.json=${out}`,
      `--testNamePattern=^(?!.*${besides})`,
      ...files,
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  const result = existsSync(out) ? Result.parse(JSON.parse(readFileSync(out, "utf8"))) : null;
  rmSync(folder, { recursive: true });
  const held = result?.numPassedTests ?? 0;
  const failed = result?.numFailedTests || (status === 0 && held > 0 ? 0 : 1);
  console.log(`${name}: ${held} held, ${failed} failed`);
  return { held, failed };
}

const digest = rulesDigest(root);
const cases = run("cases", "holds all", "tests/golden/golden.test.ts");
const invariants = run(
  `invariants, each tried on ${RUNS} generated checks`,
  "3: reads",
  "tests/domain/triage/invariants.test.ts",
  "tests/domain/triage/beyond-invariants.test.ts",
);

const before = existsSync(kept)
  ? Proof.safeParse(JSON.parse(readFileSync(kept, "utf8"))).data
  : undefined;
const isSame = before?.digest === digest;
const proof = Proof.parse({
  packVersion: info.version,
  ruleSet: info.ruleSet,
  digest,
  madeOn: new Date().toISOString().slice(0, 10),
  cases,
  invariants: { ...invariants, triedOn: RUNS },
  // measured by other commands, and no longer true of other rules
  coverage: isSame ? before.coverage : null,
  mutation: isSame ? before.mutation : null,
});
writeFileSync(kept, `${JSON.stringify(proof, null, 2)}\n`);
console.log(`kept in src/content/proof.json, for pack ${proof.packVersion}, rules ${digest}`);
process.exit(cases.failed + invariants.failed === 0 ? 0 : 1);
