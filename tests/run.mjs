// `npm test`: installs what is missing and runs every check, then one line over all of them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages, run } from "../src/cli/install.mjs";
import { audit } from "./audit.mjs";

function findChromium() {
  const known = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
  return known.find((path) => path !== undefined && existsSync(path));
}

function installChromium() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!isDebianRoot) return undefined;
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], quiet);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
  return findChromium();
}

const report = mkdtempSync(join(tmpdir(), "backstory-tests-"));

/** Runs one vitest suite and reads back how many tests passed and failed. */
function suite(name, config, ...more) {
  const file = join(report, `${name}.json`);
  const isClean = run("npx", [
    "vitest",
    "run",
    "--config",
    config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...more,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests || (isClean ? 0 : 1) };
}

function check(name, command, args) {
  console.log(`\n— ${name}`);
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts only where it ran: a machine without the registry is no fault of the app. */
function auditCheck() {
  console.log("\n— advisories");
  const outcome = audit();
  return { passed: outcome === "passed" ? 1 : 0, failed: outcome === "failed" ? 1 : 0 };
}

if (!installPackages()) process.exit(1);
const chromium = findChromium() ?? installChromium();
if (chromium === undefined) {
  console.error(
    "The end-to-end tests need Chromium. On Debian: apt-get install chromium. Elsewhere install it and set CHROMIUM to its path.",
  );
  process.exit(1);
}
process.env.CHROMIUM = chromium;

const results = [
  check("types", "npm", ["run", "--silent", "check:types"]),
  check("lint and format", "npm", ["run", "--silent", "check:lint"]),
  check("dead code", "npm", ["run", "--silent", "check:dead"]),
  auditCheck(),
  suite("domain", "tests/domain/vitest.config.ts"),
  suite("unit", "vite.config.ts", "--exclude=tests/domain/**", "--exclude=tests/golden/**"),
  check("build", "npx", ["vite", "build"]),
  suite("e2e", "tests/e2e/vitest.config.ts"),
];
rmSync(report, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
