import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import type { Proof } from "../../src/schema/proof.ts";

const Results = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
type Results = z.infer<typeof Results>;
const Share = z.object({ pct: z.number() });
const Summary = z.object({ total: z.object({ statements: Share, branches: Share }) });

export interface Suite {
  readonly results: Results;
  readonly coverage: Proof["coverage"];
}

/** The engine's tests with the clinicians' cases, once, and how much of the engine they ran. */
export function runSuite(root: string): Suite {
  const folder = mkdtempSync(join(tmpdir(), "backstory-proof-"));
  const out = join(folder, "result.json");
  const { status } = spawnSync(
    process.execPath,
    [
      ...["node_modules/vitest/vitest.mjs", "run", "--config", "tests/domain/vitest.config.ts"],
      ...["--reporter=json", `--outputFile.json=${out}`],
      ...["--coverage.reporter=json-summary", `--coverage.reportsDirectory=${folder}`],
      ...["tests/golden/golden.test.ts", "tests/domain/logic.test.ts", "tests/domain/triage/"],
      // Its whole is run besides.
      "--exclude=tests/domain/triage/proof.test.ts",
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  const summary = join(folder, "coverage-summary.json");
  const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
  const results = existsSync(out) ? Results.parse(read(out)) : { testResults: [] };
  const share = existsSync(summary) ? Summary.parse(read(summary)).total : null;
  rmSync(folder, { recursive: true });
  if (status !== 0) console.error("The engine’s tests failed, or did not run it whole.");
  return {
    results,
    coverage: share && { statements: share.statements.pct, branches: share.branches.pct },
  };
}

/**
 * How many tests of some files held; a file that did not run counts as a failure.
 * @param besides words in the names of tests that are of another kind
 */
export function counted(
  { results }: Suite,
  besides: string,
  ...files: readonly string[]
): { held: number; failed: number } {
  let held = 0;
  let failed = 0;
  for (const file of files) {
    const tests = results.testResults
      .filter(({ name }) => name.endsWith(file))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ fullName }) => !fullName.includes(besides));
    const passed = tests.filter(({ status }) => status === "passed").length;
    held += passed;
    failed += passed === 0 ? 1 : tests.length - passed;
  }
  return { held, failed };
}
