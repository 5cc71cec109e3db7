import { expect, it } from "vitest";
import { movesIn } from "../../../src/domain/rehearsal/own-words.ts";
import { heardMoves, type MoveWords } from "../../../src/schema/move-words.ts";

const never = ["qqq"];
const words: MoveWords = {
  explore: ["what worries", "tell me"],
  acknowledge: never,
  believe: ["believe you"],
  explain: never,
  "ask-safety": never,
  examine: never,
  plan: ["next week!", "don't wait"],
  "safety-net": never,
  "teach-back": never,
  refer: never,
};

it.each([
  ["What worries you most?", ["explore"]],
  ["I BELIEVE you. Let’s meet next week!", ["believe", "plan"]],
  ["I don't know", []],
  ["unbelieve your", []],
  ["", []],
  ["“What — worries you?”", ["explore"]],
  ["Don’t wait", ["plan"]],
  ["don't wait", ["plan"]],
])("%j", (sentence, moves) => {
  expect(movesIn(sentence, words, heardMoves)).toEqual(moves);
});

it("does not mind a very long sentence", () => {
  expect(movesIn("x ".repeat(1_000_000), words, heardMoves)).toEqual([]);
});

it("reads the beginning of a very long sentence, and no more", () => {
  expect(movesIn(`${"x ".repeat(900)}tell me`, words, heardMoves)).toEqual(["explore"]);
  expect(movesIn(`${"x ".repeat(1_000)}tell me`, words, heardMoves)).toEqual([]);
});
