import { expect, it } from "vitest";
import { stemmer } from "../../../src/domain/finder/stemmer.ts";
import { shippedFinderWords } from "../../support/sayings.ts";

const stemOf = stemmer(shippedFinderWords().endings);

it.each([
  ["worry", "worries", "worried", "worrying"],
  ["stop", "stops", "stopped", "stopping"],
  ["scan", "scans", "scanned", "scanning"],
  ["numb", "numbness"],
])("%s and its forms have one stem", (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1);
});

it("leaves enough of a short word, and a word with no ending as it is", () => {
  expect(stemOf("is")).toBe("is");
  expect(stemOf("leg")).toBe("leg");
});

it("takes endings from the language, in whatever script", () => {
  expect(stemmer(["ات"])("سيارات")).toBe("سيار");
});

it("keeps three letters, takes the longest ending, and one of two alike only where more is left", () => {
  const cut = stemmer(["s", "es", "ed"]);
  expect(["as", "ass", "cars", "boxes", "add", "adds", "added", "fuss"].map(cut)).toEqual([
    "as",
    "ass",
    "car",
    "box",
    "add",
    "add",
    "add",
    "fus",
  ]);
  expect(cut("boxes")).toBe(cut("boxes"));
});
