import { expect, it } from "vitest";
import { movesIn } from "../../../src/domain/rehearsal/own-words.ts";

const words = {
  explore: ["what worries", "tell me"],
  believe: ["believe you"],
  plan: ["next week"],
};

it.each([
  ["What worries you most?", ["explore"]],
  ["I BELIEVE you. Let’s meet next week!", ["believe", "plan"]],
  ["I don't know", []],
  ["unbelieve your", []],
  ["", []],
])("%j", (sentence, moves) => {
  expect(movesIn(sentence, words)).toEqual(moves);
});

it("does not mind a very long sentence", () => {
  expect(movesIn("x ".repeat(1_000_000), words)).toEqual([]);
});
