import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Scenario } from "../../src/schema/scenario.ts";
import type { ScenarioWords } from "../../src/schema/scenario-words.ts";
import { shippedScenarioFaults } from "../../src/schema/shipped-scenario-faults.ts";
import { shippedLibrary } from "../support/shipped-content.ts";

const library = shippedLibrary();
const read = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

function callum(): { scenario: Scenario; words: ScenarioWords } {
  return {
    scenario: read("src/content/scenarios/callum.json"),
    words: read("locales/en/scenarios/callum.json"),
  };
}

function faults({ scenario, words }: ReturnType<typeof callum>): string[] {
  return shippedScenarioFaults(
    { "scenarios/callum": scenario },
    { "scenarios/callum": words },
    library,
  );
}

it("finds nothing in a patient as shipped", () => {
  expect(faults(callum())).toEqual([]);
});

it("names a figure that none of the turn’s sources holds", () => {
  const one = callum();
  const disc = one.words.nodes["disc"];
  if (disc === undefined) throw new Error("no such turn");
  disc.why = "Pooled: about 94 in 100.";
  expect(faults(one)).toEqual(["scenarios/callum.json: nodes.disc: 94 is in none of its sources"]);
});

it("names a turn that rests on memory", () => {
  const one = callum();
  for (const node of one.scenario.nodes)
    if (node.id === "disc") for (const source of node.sources) source.mark = "M";
  expect(faults(one)).toEqual([expect.stringContaining("is from memory (M)")]);
});
