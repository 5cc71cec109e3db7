import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Hazard, HazardLog, riskOf } from "../../src/schema/hazards.ts";
import { hazardPage } from "../support/hazard-log.ts";

const root = join(import.meta.dirname, "../..");
const folder = "docs/clinical-safety";
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const log = HazardLog.parse(JSON.parse(read(`${folder}/hazards.json`)));

/** Tests a hazard names that are not there, or that no longer hold what it says of them. */
function missingTests({ id, tests }: Hazard): string[] {
  return tests.flatMap(({ file, says }) => {
    if (!/^tests\/.+\.(test\.tsx?|e2e\.ts)$/.test(file)) return [`${id}: ${file} is no test`];
    if (!existsSync(join(root, file))) return [`${id}: no file ${file}`];
    return read(file).includes(says) ? [] : [`${id}: ${file} says nothing of “${says}”`];
  });
}

describe("the hazard log", () => {
  it("has at least 25 hazards, numbered without a gap", () => {
    expect(log.hazards.length).toBeGreaterThanOrEqual(25);
    expect(log.hazards.map(({ id }) => id)).toEqual(
      log.hazards.map((_, at) => `H${String(at + 1).padStart(2, "0")}`),
    );
  });

  it("names tests that are there, at least one for each hazard", () => {
    expect(log.hazards.flatMap(missingTests)).toEqual([]);
    expect(log.hazards.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });

  it.each([
    ["tests/gone.test.ts", "x", "H01: no file tests/gone.test.ts"],
    ["src/main.tsx", "x", "H01: src/main.tsx is no test"],
    [
      "tests/architecture.test.ts",
      "what it never said",
      "H01: tests/architecture.test.ts says nothing of “what it never said”",
    ],
  ])("would miss %s", (file, says, fault) => {
    const [hazard] = log.hazards;
    if (hazard === undefined) throw new Error("no hazard");
    expect(missingTests({ ...hazard, tests: [{ file, says }] })).toEqual([fault]);
  });

  it("gives each hazard the risk of its severity and likelihood", () => {
    expect(log.hazards.filter((hazard) => hazard.risk !== riskOf(hazard))).toEqual([]);
  });

  it("refers only to hazards that there are", () => {
    const known = new Set(log.hazards.map(({ id }) => id));
    const named = JSON.stringify(log).match(/\bH\d\d\b/g) ?? [];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it("is written out for people as it stands", async () => {
    await expect(hazardPage(log)).toMatchFileSnapshot(join(root, folder, "hazard-log.md"));
  });
});

describe("the clinical safety file", () => {
  const pages = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));

  it.each(pages)("%s says that nobody has signed it", (page) => {
    expect(read(`${folder}/${page}`).replace(/\s+/g, " ")).toContain(
      "No clinical safety officer has signed this",
    );
  });

  it.each(pages)("%s links to what is there", (page) => {
    const links = [...read(`${folder}/${page}`).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)];
    const missing = links.filter(([, to]) => !existsSync(join(root, folder, String(to))));
    expect(missing).toEqual([]);
  });
});
