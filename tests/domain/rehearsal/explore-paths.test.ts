import { expect, it } from "vitest";
import { explorePaths } from "../../../src/domain/rehearsal/explore-paths.ts";
import type { Scenario } from "../../../src/schema/scenario.ts";
import { sampleScenario } from "../../support/sample-scenario.ts";

it("finds the shortest way to every ending, and the longest of all", () => {
  expect(explorePaths(sampleScenario, 400)).toEqual({
    shortest: { good: 3, thin: 3, missed: 2 },
    longest: 3,
  });
});

it("finds the same every time, and nothing without a try", () => {
  expect(explorePaths(sampleScenario, 50)).toEqual(explorePaths(sampleScenario, 50));
  expect(explorePaths(sampleScenario, 0)).toEqual({ shortest: {}, longest: 0 });
});

it("does not end in a circle, and counts no way that never ends", () => {
  const [opening, ...others] = sampleScenario.nodes;
  if (opening === undefined) throw new Error("no opening");
  const round: Scenario = {
    ...sampleScenario,
    nodes: [
      {
        ...opening,
        choices: opening.choices.map((choice) => ({ ...choice, to: [{ to: "opening" }] })),
      },
      ...others,
    ],
  };
  expect(explorePaths(round, 5)).toEqual({ shortest: {}, longest: 0 });
});

it("tells a short way from a long one to the same ending", () => {
  const [opening, ...others] = sampleScenario.nodes;
  if (opening === undefined) throw new Error("no opening");
  const either: Scenario = {
    ...sampleScenario,
    nodes: [
      {
        ...opening,
        choices: opening.choices.map((choice) =>
          choice.id === "guideline" ? { ...choice, to: [{ to: "thin" }] } : choice,
        ),
      },
      ...others,
    ],
  };
  expect(explorePaths(either, 400)).toEqual({
    shortest: { good: 3, thin: 1, missed: 2 },
    longest: 3,
  });
});
