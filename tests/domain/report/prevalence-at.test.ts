import { expect, it } from "vitest";
import { nearestAge, prevalenceAt } from "../../../src/domain/report/prevalence-at.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const { prevalence } = shippedLibrary().facts;

it.each([
  [16, 20],
  [24, 20],
  [26, 30],
  [47, 50],
  [54, 50],
  [97, 80],
])("reads an age of %i in the row of %i", (age, row) => {
  expect(nearestAge(prevalence.ages, age)).toBe(row);
});

it("takes the younger of two rows as near: there a finding is rarer", () => {
  expect(nearestAge([20, 30, 40], 35)).toBe(30);
  expect(nearestAge([40, 30, 20], 35)).toBe(40);
  expect(nearestAge([], 35)).toBeNull();
});

it("gives the figure with how far it was checked, and none where there is none", () => {
  expect(prevalenceAt(prevalence, "disc-bulge", 20)).toEqual({ count: 30, outOf: 100, mark: "V" });
  expect(prevalenceAt(prevalence, "disc-bulge", 50)).toEqual({ count: 60, outOf: 100, mark: "V2" });
  expect(prevalenceAt(prevalence, "disc-bulge", 55)).toBeNull();
  expect(prevalenceAt(prevalence, "tarlov-cyst", 50)).toBeNull();
});
