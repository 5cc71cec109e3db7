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

  it("names three at the most, none of four words or fewer, without the space around them", () => {
    const { hardest } = readingAge([
      "Four difficult words hurt.",
      "Go out and walk now. Eat at six each day. ",
      "Musculoskeletal rehabilitation facilitates functional restoration.",
      "Considerable uncertainty accompanies radiological interpretation.",
    ]);
    expect(hardest).toHaveLength(3);
    expect(hardest.map(({ sentence }) => sentence)).toContain("Go out and walk now.");
    expect(hardest.map(({ age }) => age)).toEqual(
      hardest.map(({ age }) => age).toSorted((a, b) => b - a),
    );
    expect(hardest.map(({ sentence }) => sentence)).not.toContain("Four difficult words hurt.");
  });

  it("counts a curly apostrophe and a word of parts as one", () => {
    expect(readingAge(["It’s well-known."]).words).toBe(2);
    expect(readingAge(["You’ve got it."]).age).toBe(readingAge(["You've got it."]).age);
  });

  it("is not a number where there is nothing to read", () => {
    expect(readingAge(["", "…"])).toMatchObject({ age: Number.NaN, words: 0 });
  });
});
