import { expect, it } from "vitest";
import { nearestAge } from "../../../src/domain/pictures/nearest-age.ts";

const ages = [20, 30, 40, 50, 60, 70, 80];

it.each([
  [16, 20],
  [20, 20],
  [24, 20],
  [26, 30],
  [47, 50],
  [54, 50],
  [79, 80],
  [103, 80],
])("%i is shown as %i", (age, row) => {
  expect(nearestAge(age, ages)).toBe(row);
});

it.each([
  [25, 20],
  [45, 40],
  [75, 70],
])("%i, half way, is shown as the younger %i: the smaller figure is claimed", (age, row) => {
  expect(nearestAge(age, ages)).toBe(row);
});
