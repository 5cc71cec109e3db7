import { describe, expect, it } from "vitest";
import { readingAge } from "../../../src/domain/reading/reading-age.ts";

describe("reading age", () => {
  it("is the Flesch-Kincaid grade plus 5", () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59 = -1.45
    expect(readingAge(["The cat sat on the mat."]).age).toBeCloseTo(3.55, 2);
  });

  it("grows with long words and long sentences, and counts each line as a sentence", () => {
    const plain = readingAge(["Your back hurts. We can help."]).age;
    const long = readingAge([
      "Your back hurts and we can help, if you come and ask for it soon.",
    ]).age;
    const hard = readingAge([
      "Lumbar imaging rarely identifies pathology. Alternatives exist.",
    ]).age;
    expect(long).toBeGreaterThan(plain);
    expect(hard).toBeGreaterThan(long);
    expect(readingAge(["Your back hurts", "We can help"]).age).toBeCloseTo(plain, 5);
  });

  it("counts a figure, an initial and a contraction as one word each", () => {
    expect(readingAge(["96 people don’t go to A&E."]).words).toBe(6);
  });

  it("names the hardest sentences first", () => {
    const { hardest } = readingAge([
      "Move a little and often every day.",
      "Musculoskeletal rehabilitation facilitates functional restoration.",
    ]);
    expect(hardest[0]?.sentence).toMatch(/^Musculoskeletal/);
  });

  it("is not a number where there is nothing to read", () => {
    expect(readingAge(["", "…"])).toMatchObject({ age: Number.NaN, words: 0 });
  });
});
