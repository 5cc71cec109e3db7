import { mkdirSync, readdirSync, statSync } from "node:fs";
import { posix, relative } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { type FileResult, keep, keptResults, resultOf, scoreOf, whyAlive } from "./results.ts";
import { sourceDigest } from "./source-digest.ts";
import { tellProof } from "./tell-proof.ts";

/**
 * Changes the logic in small ways, one at a time, and looks whether a test notices:
 * `npm run mutation [-- [--changed] PATH...]`, files or folders below `src/domain`, with `--changed`
 * those whose last result is of other code. About a second a mutant; the results of a folder are kept
 * as soon as they are there. Ends with 1 where fewer than 90% are killed, or one that lives is not
 * explained in `explained.ts`.
 */
const least = 90;
const root = "src/domain";

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return path.endsWith(".ts") ? [path] : [];
  return readdirSync(path).flatMap((name) => filesOf(posix.join(path, name)));
}

const { values, positionals } = parseArgs({
  options: { changed: { type: "boolean", default: false } },
  allowPositionals: true,
});
const known = keptResults();
const named = (positionals.length > 0 ? positionals : [""])
  .flatMap((path) => filesOf(posix.join(root, path)))
  .filter((file) => !values.changed || known[file]?.digest !== sourceDigest(file));

// Fewer generated cases a property: the whole suite runs once for each mutant.
process.env["CASES_SHARE"] = "0.05";
mkdirSync("docs/proof", { recursive: true });
const done: FileResult[] = [];
let unexplained = 0;
for (const folder of new Set(named.map((file) => posix.dirname(file)))) {
  const files = named.filter((file) => posix.dirname(file) === folder);
  process.env["MUTATED"] = posix.relative(root, folder) || ".";
  const stryker = new Stryker({
    mutate: files,
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: 1,
    // TypeScript 7 has no compiler API to read it with.
    tsconfigFile: "none",
    ignorePatterns: ["dist*", "docs/screenshot.png", "tests/e2e"],
    reporters: ["progress-append-only"],
    timeoutMS: 20_000,
    tempDirName: "node_modules/.stryker",
    allowEmpty: true,
  });
  const digests = new Map(files.map((file) => [file, sourceDigest(file)]));
  const results = await stryker.runMutationTest();
  for (const [file, digest] of digests) {
    const ofFile = results.filter(({ fileName }) => relative(".", fileName) === file);
    const result = resultOf(file, digest, ofFile);
    keep(file, result);
    done.push(result);
    console.info(`${file}: ${result.killed} of ${result.mutants} killed, ${scoreOf([result])}%`);
    for (const one of result.survivors.filter((each) => whyAlive(file, each) === null)) {
      unexplained += 1;
      console.info(`  ${one.line}: ${one.from} -> ${one.to}`);
    }
  }
}
tellProof();
console.info(`${scoreOf(done)}% killed, ${unexplained} alive and not explained`);
process.exit(scoreOf(done) >= least && unexplained === 0 ? 0 : 1);
