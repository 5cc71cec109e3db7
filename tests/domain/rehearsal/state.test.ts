import { describe, expect, it } from "vitest";
import { afterChoice, holds, startState } from "../../../src/domain/rehearsal/state.ts";
import type { Choice, ScenarioCondition } from "../../../src/schema/scenario.ts";
import { sampleScenario } from "../../support/sample-scenario.ts";

const start = startState(sampleScenario);
const choice = (change: Partial<Choice>): Choice => ({
  id: "said",
  quality: "ok",
  moves: ["acknowledge"],
  to: [{ to: "close" }],
  ...change,
});

it("begins with the patient’s own levels and what is said unasked", () => {
  expect(start).toEqual({
    traits: { trust: 1, worry: 3, believed: 1 },
    known: ["sore"],
    moves: [],
    chosen: [],
    weakRun: 0,
  });
});

describe("whether a condition holds", () => {
  const later = { ...start, moves: ["explore" as const], chosen: ["listen"] };
  const cases: [string, ScenarioCondition, boolean][] = [
    ["at the level asked for", { trait: "worry", atLeast: 3 }, true],
    ["under it", { trait: "worry", atLeast: 4 }, false],
    ["at the most allowed", { trait: "trust", atMost: 1 }, true],
    ["over it", { trait: "trust", atMost: 0 }, false],
    ["a fact that is known", { knows: "sore" }, true],
    ["a fact that is not", { knows: "father" }, false],
    ["what was done", { did: "explore" }, true],
    ["what was not done", { did: "plan" }, false],
    ["what was chosen", { chose: "listen" }, true],
    ["what was not chosen", { chose: "hurry" }, false],
    ["not what holds", { not: { knows: "sore" } }, false],
    ["not what does not hold", { not: { knows: "father" } }, true],
    ["all of two that hold", { all: [{ knows: "sore" }, { did: "explore" }] }, true],
    ["all, but one does not", { all: [{ knows: "sore" }, { did: "plan" }] }, false],
    ["any, and one does", { any: [{ did: "plan" }, { knows: "sore" }] }, true],
    ["any, and none does", { any: [{ did: "plan" }, { knows: "father" }] }, false],
  ];
  it.each(cases)("%s", (_, condition, isSo) => {
    expect(holds(condition, later)).toBe(isSo);
  });
});

describe("what a choice moves", () => {
  const traitsAfter = (change: Partial<Choice>, state = start) =>
    afterChoice(choice(change), state).traits;
  const explained: Partial<Choice> = { moves: ["explain"] };

  it("moves nothing that it does not name", () => {
    expect(traitsAfter({ shifts: { worry: -1 } })).toEqual({ trust: 1, worry: 2, believed: 1 });
    expect(traitsAfter({})).toEqual(start.traits);
  });

  it("stays between 0 and 4", () => {
    expect(traitsAfter({ shifts: { trust: 4, worry: 4, believed: -4 } })).toEqual({
      trust: 4,
      worry: 4,
      believed: 0,
    });
  });

  it("halves what explaining gains before anyone has listened, towards nothing", () => {
    expect(traitsAfter({ ...explained, shifts: { trust: 2, worry: -2, believed: 2 } })).toEqual({
      trust: 2,
      worry: 2,
      believed: 2,
    });
    expect(traitsAfter({ ...explained, shifts: { trust: 3, worry: -3 } })).toMatchObject({
      trust: 2,
      worry: 2,
    });
  });

  it("does not halve harm, nor explaining that listens or comes after listening", () => {
    expect(
      traitsAfter(
        { ...explained, shifts: { trust: -2, worry: 2 } },
        { ...start, traits: { trust: 3, worry: 1, believed: 1 } },
      ),
    ).toMatchObject({ trust: 1, worry: 3 });
    expect(traitsAfter({ moves: ["explain", "explore"], shifts: { trust: 2 } }).trust).toBe(3);
    const listened = { ...start, moves: ["explore" as const] };
    expect(traitsAfter({ ...explained, shifts: { trust: 2 } }, listened).trust).toBe(3);
    expect(traitsAfter({ moves: ["plan"], shifts: { trust: 2 } }).trust).toBe(3);
  });
});

describe("what is remembered", () => {
  it("is each fact, each move and every choice", () => {
    const once = afterChoice(choice({ id: "one", reveals: ["father", "sore"] }), start);
    expect(once.known).toEqual(["sore", "father"]);
    const twice = afterChoice(choice({ id: "one", moves: ["acknowledge", "plan"] }), once);
    expect(twice.moves).toEqual(["acknowledge", "plan"]);
    expect(twice.chosen).toEqual(["one", "one"]);
    expect(twice.known).toEqual(["sore", "father"]);
  });

  it("is how many poor turns came in a row", () => {
    const weak = afterChoice(choice({ quality: "weak" }), start);
    const unsafe = afterChoice(choice({ quality: "unsafe" }), weak);
    expect([weak.weakRun, unsafe.weakRun]).toEqual([1, 2]);
    expect(afterChoice(choice({ quality: "ok" }), unsafe).weakRun).toBe(0);
    expect(afterChoice(choice({ quality: "strong" }), unsafe).weakRun).toBe(0);
  });
});
