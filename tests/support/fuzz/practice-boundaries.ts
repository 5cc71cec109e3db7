import fc from "fast-check";
import { replay } from "../../../src/domain/rehearsal/replay.ts";
import type { PracticeRun } from "../../../src/schema/practice.ts";
import { readPractice } from "../../../src/schema/read-practice.ts";
import { readScenario } from "../../../src/schema/read-scenario.ts";
import type { ScenarioFault } from "../../../src/schema/scenario-fault.ts";
import { knownIds } from "../../../src/schema/scenario-id-faults.ts";
import { sampleFile } from "../sample-scenario.ts";
import { shippedLibrary } from "../shipped-content.ts";
import { anyBlow, strike } from "../spoil-scenario.ts";
import { type Boundary, mustBePlain, mustEqual } from "./boundary.ts";
import { hostileJson, hostileText, spoiltJson } from "./hostile.ts";

const known = knownIds(shippedLibrary());
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const run: fc.Arbitrary<PracticeRun> = fc
  .record({ own: hostileText, reflection: hostileText, at: fc.nat(8_000_000) })
  .map(({ own, reflection, at }) => ({
    format: 1,
    id: `run${at}`,
    scenario: "sample",
    version: 1,
    seed: at,
    choices: ["guideline", "hurry", "scan"],
    own: { "0": own.slice(0, 1000) },
    coach: "none",
    saysFirst: true,
    reflection: reflection.slice(0, 1000),
    clinic: null,
    startedAt: at,
    changedAt: at,
    endedAt: null,
  }));

/** Faults are told in words that nothing acts on. */
function mustBeTold(faults: readonly ScenarioFault[]): void {
  if (faults.length === 0) throw new Error("refused without a word");
  for (const { problem, path, value } of faults) mustBePlain(`${problem} ${path} ${value}`, 2000);
}

/** A sample as it is, and one that something happened to in up to three places. */
const struck = fc.array(anyBlow, { maxLength: 3 }).map((blows) => {
  const file: unknown = structuredClone(sampleFile());
  for (const blow of blows) strike(file, blow);
  return JSON.stringify(file);
});

/** A patient to practise on, from a file that somebody wrote. */
export const scenarioFile: Boundary<string> = {
  name: "file of a patient to practise on",
  inputs: fc.oneof(
    { weight: 4, arbitrary: struck },
    { weight: 4, arbitrary: spoiltJson(fc.constant(null).map(sampleFile)) },
    { weight: 1, arbitrary: hostileJson },
  ),
  meets(text) {
    const read = readScenario(bytesOf(text), known);
    if (!read.ok) {
      mustBeTold(read.faults);
      return false;
    }
    mustEqual(JSON.parse(text), read.file, "taken up");
    replay(read.file.scenario, ["guideline", "__proto__", "scan"]);
    return true;
  },
};

const exported = fc
  .record({ runs: fc.array(run, { maxLength: 3 }), has: fc.boolean() })
  .map(({ runs, has }) => ({ format: 1, runs, scenarios: has ? [sampleFile()] : [] }));

/** What was practised, from a file that the app is said to have exported. */
export const practiceFile: Boundary<string> = {
  name: "file of what was practised",
  inputs: fc.oneof(
    { weight: 5, arbitrary: spoiltJson(exported) },
    { weight: 2, arbitrary: exported.map((file) => JSON.stringify(file)) },
    { weight: 1, arbitrary: hostileJson },
  ),
  meets(text) {
    const read = readPractice(bytesOf(text), known);
    if (!read.ok) {
      mustBeTold(read.faults);
      return false;
    }
    const again = readPractice(bytesOf(JSON.stringify(read.file)), known);
    mustEqual(again, read, "read again");
    return true;
  },
};
