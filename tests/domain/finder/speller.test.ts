import { expect, it } from "vitest";
import { speller } from "../../../src/domain/finder/speller.ts";

const known = ["insurance", "insurances", "fever", "fevers", "numb", "cost"];
const meant = (word: string, isLast: boolean): string => speller(known, (one) => one)(word, isLast);

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

it("takes the shortest word that begins so, and the nearest that is spelt so", () => {
  expect(meant("fev", true)).toBe("fev");
  expect(meant("feve", true)).toBe("fever");
  expect(meant("fevr", false)).toBe("fevr");
  expect(meant("fevvers", false)).toBe("fevers");
  expect(meant("insuranze", false)).toBe("insurance");
});
