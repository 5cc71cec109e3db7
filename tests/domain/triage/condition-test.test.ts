import { describe, expect, it } from "vitest";
import type { Truth } from "../../../src/domain/logic.ts";
import { conditionTest } from "../../../src/domain/triage/condition-test.ts";
import type { Facts } from "../../../src/domain/triage/facts.ts";
import type { NumberAnswer, SexAnswer, YesNo } from "../../../src/schema/answers.ts";
import type { Condition } from "../../../src/schema/condition.ts";

const answerFor = (value: Truth): YesNo => (value === null ? "unknown" : value ? "yes" : "no");
const values: readonly Truth[] = [true, false, null];
const pairs = values.flatMap((a) => values.map((b): [Truth, Truth] => [a, b]));

function factsWith(
  yesNo: Record<string, YesNo>,
  age: NumberAnswer = "not_asked",
  sex: SexAnswer = "not_asked",
): Facts {
  const numbers = { "CTX-AGE": age, "CTX-WEEKS": 2, "CTX-RADWEEKS": "unknown" } as const;
  return { yesNo, numbers, sex };
}

const run = (condition: Condition, facts: Facts, terms: Record<string, Condition> = {}): Truth =>
  conditionTest(condition, terms)(facts);

describe("findings", () => {
  it.each([
    ["yes", true],
    ["no", false],
    ["unknown", null],
    ["not_asked", null],
  ] as const)("answered %s is %s", (answer, wanted) => {
    expect(run("A", factsWith({ A: answer }))).toBe(wanted);
  });

  it("never mentioned is undetermined, not absent", () => {
    expect(run("A", factsWith({}))).toBe(null);
    expect(run({ any: ["A"] }, factsWith({}))).toBe(null);
  });
});

describe("Kleene's and, or", () => {
  it.each(pairs)("%s with %s", (a, b) => {
    const facts = factsWith({ A: answerFor(a), B: answerFor(b) });
    const and = a === false || b === false ? false : a === null || b === null ? null : true;
    const or = a === true || b === true ? true : a === null || b === null ? null : false;
    expect(run({ all: ["A", "B"] }, facts)).toBe(and);
    expect(run({ any: ["A", "B"] }, facts)).toBe(or);
    expect(run({ any: [{ all: ["A"] }, "B"] }, facts)).toBe(or);
    expect(run({ atLeast: 2, of: ["A", "B"] }, facts)).toBe(and);
    expect(run({ atLeast: 1, of: ["A", "B"] }, facts)).toBe(or);
  });

  it("of nothing holds", () => expect(run({ all: [] }, factsWith({}))).toBe(true));
});

describe("not, established, possible", () => {
  it.each([
    [true, false, true, true],
    [false, true, false, false],
    [null, null, false, true],
  ])("of %s are %s, %s, %s", (value, negated, established, possible) => {
    const facts = factsWith({ A: answerFor(value) });
    expect(run({ not: "A" }, facts)).toBe(negated);
    expect(run({ established: "A" }, facts)).toBe(established);
    expect(run({ possible: "A" }, facts)).toBe(possible);
  });
});

describe("raised and asked", () => {
  it.each([
    ["yes", true, true],
    ["unknown", true, true],
    ["no", false, true],
    ["not_asked", false, false],
  ] as const)("after %s", (answer, isRaised, isAsked) => {
    expect(run({ raised: ["A", "B"] }, factsWith({ A: "no", B: answer }))).toBe(isRaised);
    expect(run({ asked: "B" }, factsWith({ B: answer }))).toBe(isAsked);
  });

  it("know numbers and sex too", () => {
    expect(run({ asked: "CTX-AGE" }, factsWith({}))).toBe(false);
    expect(run({ asked: "CTX-AGE" }, factsWith({}, 40))).toBe(true);
    expect(run({ asked: "CTX-WEEKS" }, factsWith({}))).toBe(true);
    expect(run({ asked: "CTX-RADWEEKS" }, factsWith({}))).toBe(true);
    expect(run({ asked: "CTX-SEX" }, factsWith({}))).toBe(false);
    expect(run({ asked: "CTX-SEX" }, factsWith({}, 40, "unknown"))).toBe(true);
  });
});

describe("numbers and sex", () => {
  it.each([
    ["at-least", [false, true, true]],
    ["over", [false, false, true]],
    ["under", [true, false, false]],
  ] as const)("%s 50, at 49, 50 and 51", (is, wanted) => {
    const condition: Condition = { number: "CTX-AGE", is, value: 50 };
    expect([49, 50, 51].map((age) => run(condition, factsWith({}, age)))).toEqual(wanted);
    for (const open of ["unknown", "not_asked"] as const)
      expect(run(condition, factsWith({}, open))).toBe(null);
  });

  it.each([
    ["female", true],
    ["male", false],
    ["unknown", null],
    ["not_asked", null],
  ] as const)("recorded sex %s", (sex, wanted) => {
    expect(run({ sex: "female" }, factsWith({}, 40, sex))).toBe(wanted);
  });
});

describe("terms", () => {
  it("stand for their meaning, terms within terms too", () => {
    const terms: Record<string, Condition> = { outer: { term: "inner" }, inner: "A" };
    expect(run({ term: "outer" }, factsWith({ A: "yes" }), terms)).toBe(true);
  });

  it("that nobody defined are a visible fault", () => {
    expect(() => conditionTest({ term: "nowhere" }, {})).toThrow("nowhere");
  });
});
