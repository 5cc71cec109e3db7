import { describe, expect, it } from "vitest";
import { answerAll, sayings, scoresOf, shippedFinder } from "../support/sayings.ts";

const find = shippedFinder();

describe("the finder, over the written sayings", () => {
  const all = scoresOf(answerAll(find, sayings));

  it("puts the right belief first in 70 of 100, and among the first three in 90", () => {
    expect(all.first).toBeGreaterThanOrEqual(0.7);
    expect(all.topThree).toBeGreaterThanOrEqual(0.9);
  });

  it("leads to the finding that a red flag describes", () => {
    expect(all.findingFirst).toBeGreaterThanOrEqual(0.85);
    expect(all.findingShown).toBeGreaterThanOrEqual(0.9);
  });

  it("forces no belief on a saying without one, and seldom raises a red flag for nothing", () => {
    expect(all.noForcedMatch).toBeGreaterThanOrEqual(0.8);
    expect(all.falseFinding).toBeLessThanOrEqual(0.05);
  });

  it("does so on the half it was not tuned on as well", () => {
    const held = scoresOf(
      answerAll(
        find,
        sayings.filter(({ half }) => half === "held"),
      ),
    );
    expect(held.first).toBeGreaterThanOrEqual(0.7);
    expect(held.topThree).toBeGreaterThanOrEqual(0.85);
    expect(held.findingFirst).toBeGreaterThanOrEqual(0.8);
  });
});
