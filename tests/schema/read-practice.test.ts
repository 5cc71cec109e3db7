import { describe, expect, it } from "vitest";
import type { PracticeFile, PracticeRun } from "../../src/schema/practice.ts";
import { PRACTICE_LIMIT, readPractice } from "../../src/schema/read-practice.ts";
import { knownIds } from "../../src/schema/scenario-id-faults.ts";
import { sampleFile } from "../support/sample-scenario.ts";
import { shippedLibrary } from "../support/shipped-content.ts";

const known = knownIds(shippedLibrary());

const run: PracticeRun = {
  format: 1,
  id: "r1",
  scenario: "sample",
  version: 1,
  seed: 3,
  choices: ["listen"],
  own: { 0: "What worries you most?" },
  coach: "none",
  saysFirst: true,
  clinic: null,
  reflection: "Ask first.",
  startedAt: 1,
  changedAt: 2,
  endedAt: null,
};

function sound(): PracticeFile {
  return { format: 1, runs: [structuredClone(run)], scenarios: [sampleFile()] };
}

function faultsOf(text: string | Uint8Array): string[] {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const read = readPractice(bytes, known);
  return read.ok
    ? []
    : read.faults.map(({ line, path, problem, value }) => `${line} ${path}: ${problem} ${value}`);
}

/** The sound file with a value put in its place. */
function changed(change: (file: PracticeFile) => void): string[] {
  const file = sound();
  change(file);
  return faultsOf(JSON.stringify(file));
}

it("reads back what was exported", () => {
  const bytes = new TextEncoder().encode(JSON.stringify(sound()));
  expect(readPractice(bytes, known)).toEqual({ ok: true, file: sound() });
});

describe("refuses with its reasons", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "null : empty "],
    ["a binary file", Uint8Array.of(1, 0, 2), "null : binary "],
    ["what is too large", new Uint8Array(PRACTICE_LIMIT + 1), "null : too-large 20000"],
    ["a file that was cut off", '{\n"format": 1,\n"runs": [', "3 : bracket-expected "],
    ["a later version", '{"format": 2, "new": true}', "null : later-format 2"],
    ["a list", "[]", "null : kind-object "],
    ["another file", '{"a": 1}', "null : unknown-key a"],
    [
      "a name of the language",
      '{"format":1,"runs":[],"scenarios":[],"__proto__":{"a":1}}',
      "null : forbidden-key __proto__",
    ],
    ["deep nesting", "[".repeat(100_000), "1 : too-deep 12"],
  ])("%s", (_what, text, wanted) => {
    expect(faultsOf(text)).toContain(wanted);
  });

  it("names a faulty rehearsal by its id, and a field that is missing", () => {
    expect(changed(({ runs: [first] }) => Reflect.set(first ?? {}, "seed", "x"))).toEqual([
      "null runs r1, seed: kind-number ",
    ]);
    expect(changed(({ runs: [first] }) => Reflect.deleteProperty(first ?? {}, "coach"))).toEqual([
      "null runs r1: missing coach",
    ]);
  });

  it("a moment that no calendar can show", () => {
    expect(changed(({ runs: [first] }) => Reflect.set(first ?? {}, "endedAt", 1e300))).toHaveLength(
      1,
    );
  });

  it("a patient in it who would be refused alone", () => {
    const faults = changed(({ scenarios: [first] }) => {
      if (first !== undefined) first.scenario.beliefs = ["no-such"];
    });
    expect(faults).toEqual(["null scenarios 1, scenario, beliefs 1: unknown-belief no-such"]);
  });

  it("keys that belong to the language, which change nothing", () => {
    const text = JSON.stringify(sound()).replace(
      '"format":1,',
      '"__proto__":{"ok":true},"format":1,',
    );
    faultsOf(text);
    expect(Reflect.get({}, "ok")).toBeUndefined();
    expect(changed(({ runs: [first] }) => Reflect.set(first ?? {}, "id", "toString"))).toHaveLength(
      1,
    );
  });
});
