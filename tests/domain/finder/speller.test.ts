import { expect, it } from "vitest";
import { speller } from "../../../src/domain/finder/speller.ts";

const meant = speller(["insurance", "fever", "numb", "cost"], (word) => word);

it.each([
  ["insurence", "insurance"],
  ["insirence", "insurance"],
  ["feaver", "fever"],
  // too short to guess at, or too far, or another first letter
  ["mumb", "mumb"],
  ["lost", "lost"],
  ["never", "never"],
  ["ensurance", "ensurance"],
])("takes %s for %s", (word, stem) => {
  expect(meant(word, false)).toBe(stem);
});

it("completes a last word that is half typed, and no other", () => {
  expect(meant("insur", true)).toBe("insurance");
  expect(meant("insur", false)).toBe("insur");
});
