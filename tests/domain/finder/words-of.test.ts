import { expect, it } from "vitest";
import { wordsOf } from "../../../src/domain/finder/words-of.ts";

it.each([
  ["en", "I can’t FEEL my leg!", ["i", "cant", "feel", "my", "leg"]],
  ["en", "café\u0000\tnaïve—10/10", ["cafe", "naive", "10", "10"]],
  ["ar", "أَخَافُ مِنَ السَّرَطَان", ["اخاف", "من", "السرطان"]],
  ["en", "?!… — 💥 \u0007", []],
  ["en", "", []],
])("in %s, the words of %j", (language, text, words) => {
  expect(wordsOf(text, language)).toEqual(words);
});

it("parts a script that has no spaces into words", () => {
  expect(wordsOf("我的背很痛", "zh").length).toBeGreaterThan(1);
  expect(wordsOf("背,痛。", "zh")).toEqual(["背", "痛"]);
});
