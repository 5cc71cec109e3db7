import { expect, it } from "vitest";
import { hasLetters } from "../../../src/ui/language/has-letters.ts";

/** A device that draws some letters, and a box for every other. */
const deviceWith =
  (letters: RegExp) =>
  (text: string): string =>
    letters.test(text) ? text : "box";

it.each([
  ["pl", /\p{Script=Latin}/u, true],
  ["bn", /\p{Script=Latin}/u, false],
  ["bn", /\p{Script=Bengali}/u, true],
  ["zh-Hans", /\p{Script=Latin}/u, false],
  // Arabic letters, but not all that Urdu has
  ["ur", /[ء-ي]/u, false],
  ["ar", /[ء-ي]/u, true],
])("in %s, with the letters %s: %s", (language, letters, has) => {
  expect(hasLetters(language, deviceWith(letters))).toBe(has);
});

it("claims nothing where it cannot be told", () => {
  expect(hasLetters("bn", null)).toBe(true);
});
