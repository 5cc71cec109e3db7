import { expect, it } from "vitest";
import { filledCells } from "../../../src/domain/pictures/filled-cells.ts";

it("fills from one end, and as many as are counted", () => {
  const cells = filledCells(80, 100);
  expect(cells).toHaveLength(100);
  expect(cells.slice(0, 80).every((cell) => cell)).toBe(true);
  expect(cells.slice(80).some((cell) => cell)).toBe(false);
});

it.each([
  [0, 100, 0],
  [1, 100, 1],
  [100, 100, 100],
  [32.7, 100, 33],
  [148, 10_000, 148],
])("%f of %i fills %i", (value, outOf, filled) => {
  expect(filledCells(value, outOf).filter((cell) => cell)).toHaveLength(filled);
});
