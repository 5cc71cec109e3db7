import { mkdirSync, readdirSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { folderOf, keep } from "./results.ts";

/**
 * Changes the logic in small ways, one at a time, and looks whether a test notices:
 * `npm run mutation [-- FOLDER...]`, folders of `src/domain`, `.` for the files at its top. All of
 * them take hours on a slow machine. Ends with 1 where fewer than 90% are killed, or one that
 * lives is not explained in `explained.ts`.
 */
const least = 90;

const all = readdirSync("src/domain", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const named = process.argv.slice(2);
const folders = named.length > 0 ? named : [".", ...all];

mkdirSync("docs/proof", { recursive: true });
let isGood = true;
for (const folder of folders) {
  process.env["MUTATED"] = folder;
  process.env["CASES_SHARE"] = "0.05";
  const stryker = new Stryker({
    mutate: [folder === "." ? "src/domain/*.ts" : `src/domain/${folder}/**/*.ts`],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "off",
    concurrency: 1,
    // TypeScript 7 has no compiler API to read it with.
    tsconfigFile: "none",
    ignorePatterns: ["dist*", "docs/screenshot.png", "tests/e2e"],
    reporters: ["progress-append-only"],
    timeoutMS: 60_000,
    tempDirName: "node_modules/.stryker",
  });
  const result = folderOf(await stryker.runMutationTest());
  keep(folder, result);
  const unknown = result.survivors.filter(({ why }) => why === null);
  console.info(
    `${folder}: ${result.killed} of ${result.mutants} killed, ${result.score}%; ${unknown.length} alive and not explained`,
  );
  for (const { file, line, from, to } of unknown)
    console.info(`  ${file}:${line}: ${from} -> ${to}`);
  isGood &&= result.score >= least && unknown.length === 0;
}
process.exit(isGood ? 0 : 1);
