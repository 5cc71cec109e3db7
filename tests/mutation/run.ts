import { mkdirSync, readdirSync, statSync } from "node:fs";
import { posix } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { keep, resultOf, scoreOf, whyAlive } from "./results.ts";

/**
 * Changes the logic in small ways, one at a time, and looks whether a test notices:
 * `npm run mutation [-- PATH...]`, files or folders below `src/domain`. A second or two a mutant;
 * the result of each file is kept as soon as it is there. Ends with 1 where fewer than 90% are
 * killed, or one that lives is not explained in `explained.ts`.
 */
const least = 90;
const root = "src/domain";

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return path.endsWith(".ts") ? [path] : [];
  return readdirSync(path).flatMap((name) => filesOf(posix.join(path, name)));
}

const named = process.argv.slice(2);
const files = (named.length > 0 ? named : [""]).flatMap((path) => filesOf(posix.join(root, path)));

// Fewer generated cases a property: the whole suite runs once for each mutant.
process.env["CASES_SHARE"] = "0.05";
mkdirSync("docs/proof", { recursive: true });
const done = [];
let unexplained = 0;
for (const file of files) {
  process.env["MUTATED"] = posix.relative(root, posix.dirname(file)) || ".";
  const stryker = new Stryker({
    mutate: [file],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "off",
    concurrency: 1,
    // TypeScript 7 has no compiler API to read it with.
    tsconfigFile: "none",
    ignorePatterns: ["dist*", "docs/screenshot.png", "tests/e2e"],
    reporters: ["progress-append-only"],
    timeoutMS: 20_000,
    tempDirName: "node_modules/.stryker",
    allowEmpty: true,
  });
  const result = resultOf(file, await stryker.runMutationTest());
  keep(file, result);
  done.push(result);
  console.info(`${file}: ${result.killed} of ${result.mutants} killed, ${scoreOf([result])}%`);
  for (const one of result.survivors.filter((each) => whyAlive(file, each) === null)) {
    unexplained += 1;
    console.info(`  ${one.line}: ${one.from} -> ${one.to}`);
  }
}
console.info(`${scoreOf(done)}% killed, ${unexplained} alive and not explained`);
process.exit(scoreOf(done) >= least && unexplained === 0 ? 0 : 1);
