import { expect, it } from "vitest";
import { pick, shuffled } from "../../../src/domain/rehearsal/seed.ts";

const letters = ["a", "b", "c", "d"];
const seeds = Array.from({ length: 400 }, (_, at) => `seed ${at}`);

it("picks each of several about as often as another, and the same for the same seed", () => {
  for (const letter of letters) {
    const often = seeds.filter((seed) => pick(letters, seed) === letter).length;
    expect(often).toBeGreaterThan(60);
    expect(often).toBeLessThan(140);
  }
  expect(pick(letters, "one")).toBe(pick(letters, "one"));
  expect(pick([], "one")).toBeUndefined();
});

it("loses nothing in shuffling, and puts each at each place", () => {
  for (const seed of seeds) expect(shuffled(letters, seed).toSorted()).toEqual(letters);
  for (const at of letters.keys())
    expect(new Set(seeds.map((seed) => shuffled(letters, seed)[at])).size).toBe(4);
});
