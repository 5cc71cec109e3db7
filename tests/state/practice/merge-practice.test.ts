import { expect, it } from "vitest";
import { MOST_OWN } from "../../../src/schema/practice.ts";
import type { ScenarioFile } from "../../../src/schema/scenario-words.ts";
import { additions } from "../../../src/state/practice/merge-practice.ts";
import { newRun } from "../../../src/state/practice/practice-events.ts";
import { sampleFile } from "../../support/sample-scenario.ts";

function own(id: string, version: number): ScenarioFile {
  const file = sampleFile();
  return { ...file, scenario: { ...file.scenario, id, version } };
}
const run = (id: string, seed: number) =>
  newRun({ id, scenario: "a", version: 1, seed, coach: "none", saysFirst: false, now: 1 });

it("adds what is new, keeps what is here, and takes the higher version of a patient", () => {
  const held = { runs: [run("mine", 1)], scenarios: [own("a", 2), own("b", 2)] };
  const file = {
    runs: [run("mine", 9), run("new", 5), run("new", 6)],
    scenarios: [own("a", 1), own("b", 3), own("c", 1), own("c", 4)],
  };
  const added = additions(held, file);
  expect(added.runs.map(({ id, seed }) => [id, seed])).toEqual([["new", 5]]);
  expect(added.scenarios.map(({ scenario }) => [scenario.id, scenario.version])).toEqual([
    ["b", 3],
    ["c", 1],
  ]);
});

it("never holds more patients than an export may", () => {
  const scenarios = Array.from({ length: MOST_OWN - 1 }, (_, at) => own(`o-${at}`, 1));
  const added = additions(
    { runs: [], scenarios },
    { runs: [], scenarios: [own("x", 1), own("y", 1), own("o-1", 2)] },
  );
  expect(added.scenarios.map(({ scenario }) => scenario.id)).toEqual(["o-1", "x"]);
});
