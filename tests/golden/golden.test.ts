import { describe, expect, it } from "vitest";
import { shippedPack } from "../support/content.ts";
import { answersOf, differences, golden, goldenCases } from "../support/golden.ts";

const pack = shippedPack();

describe("the clinicians' cases", () => {
  it("holds all 88 cases and 33 pins of the source", () => {
    expect(golden.cases).toHaveLength(88);
    expect(golden.pins.length).toBeGreaterThanOrEqual(33);
    expect(new Set(goldenCases.map(({ id }) => id)).size).toBe(goldenCases.length);
  });

  it.each(goldenCases)("$id: $title", (one) => {
    expect(differences(one, answersOf(one), pack)).toEqual([]);
  });
});
