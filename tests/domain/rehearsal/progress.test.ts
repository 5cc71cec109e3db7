import { expect, it } from "vitest";
import {
  type Finished,
  finishedRuns,
  safetyMisses,
} from "../../../src/domain/rehearsal/progress.ts";
import type { PracticeRun } from "../../../src/schema/practice.ts";
import { sampleRun, sampleScenario } from "../../support/sample-scenario.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const { checklist } = shippedLibrary();

const run = (id: string, choices: string[], endedAt: number | null): PracticeRun =>
  sampleRun(choices, { id, endedAt });

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

it("counts what was left out, of the times it was called for, the most often first", () => {
  const one = (needed: string[], missed: string[]): Finished => ({
    run: "r",
    scenario: "sample",
    endedAt: 1,
    ending: "poor",
    box1: {},
    needed,
    missed,
  });
  const misses = safetyMisses([
    one(["CES1", "CA1"], ["CES1", "CA1"]),
    one(["CES1", "CA1", "INF1"], ["CA1"]),
    one(["CES1"], ["CES1"]),
    one(["CA1"], ["CA1"]),
  ]);
  expect(misses).toEqual([
    { finding: "CA1", needed: 3, missed: 3, isLastMissed: true },
    { finding: "CES1", needed: 3, missed: 2, isLastMissed: true },
  ]);
  expect(safetyMisses([one(["CES1"], ["CES1"]), one(["CES1"], [])])[0]?.isLastMissed).toBe(false);
});

it("counts no Box 1 item for which the patient gives no room", () => {
  const [one] = finishedRuns(
    [run("a", ["listen", "hurry", "plan"], 1)],
    [sampleScenario],
    checklist,
  );
  const given = Object.keys(one?.box1 ?? {});
  expect(given).toContain("box1-3-misperceptions");
  expect(given.length).toBeLessThan(checklist.items.length);
});

it("takes the patient of each rehearsal, and none that has not ended", () => {
  const other = { ...sampleScenario, id: "other", mustAsk: ["CA1"] };
  const played = ["listen", "ask-wiping", "plan"];
  const finished = finishedRuns(
    [run("a", played, 5), run("still-open", played, null)],
    [other, sampleScenario],
    checklist,
  );
  expect(finished.map(({ run, needed }) => [run, needed])).toEqual([["a", ["CES3"]]]);
});
