import { expect, it } from "vitest";
import { finishedRuns } from "../../../src/domain/rehearsal/progress.ts";
import type { PracticeRun } from "../../../src/schema/practice.ts";
import { sampleScenario } from "../../support/sample-scenario.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const { checklist } = shippedLibrary();

function run(id: string, choices: string[], endedAt: number | null): PracticeRun {
  return {
    format: 1,
    id,
    scenario: "sample",
    version: 1,
    seed: 1,
    choices,
    own: {},
    coach: "none",
    saysFirst: false,
    reflection: "",
    clinic: null,
    startedAt: 1,
    changedAt: 2,
    endedAt,
  };
}

it("lists what was finished, oldest first, with what was missed", () => {
  const finished = finishedRuns(
    [
      run("late", ["listen", "name-fear", "plan"], 20),
      run("open", ["listen"], null),
      run("early", ["guideline", "ask-wiping", "plan"], 10),
    ],
    [sampleScenario],
    checklist,
  );
  expect(finished.map(({ run, ending, missed }) => [run, ending, missed])).toEqual([
    ["early", "poor", []],
    ["late", "strong", ["CES3"]],
  ]);
});

it("leaves out a patient who is gone, and one changed so that the end is not reached", () => {
  expect(finishedRuns([run("a", ["listen", "gone"], 5)], [sampleScenario], checklist)).toEqual([]);
  expect(finishedRuns([run("a", ["listen"], 5)], [], checklist)).toEqual([]);
});
