import { describe, expect, it } from "vitest";
import { readAnswers } from "../../../src/domain/triage/read-answers.ts";
import { ruleSetOf } from "../../../src/domain/triage/rule-set.ts";
import type { Answer, Answers, YesNo } from "../../../src/schema/answers.ts";
import { shippedPack } from "../../support/content.ts";

const ruleSet = ruleSetOf(shippedPack());
const read = (answers: Answers) => readAnswers(answers, ruleSet);
const item = (id: string, answers: Answers): YesNo | undefined => read(answers).facts.yesNo[id];
const number = (id: "CTX-AGE" | "CTX-WEEKS" | "CTX-RADWEEKS", answers: Answers) =>
  read(answers).facts.numbers[id];

describe("what was said", () => {
  it("keeps the four values apart, and reads anything else as not asked", () => {
    for (const answer of ["yes", "no", "unknown", "not_asked"] as const)
      expect(item("CES1", { CES1: answer })).toBe(answer);
    expect(item("CES1", {})).toBe("not_asked");
    expect(item("CES1", { CES1: 1 })).toBe("not_asked");
    expect(item("CES1", { CES1: "male" })).toBe("not_asked");
    expect(read({ "CTX-SEX": "yes" }).facts.sex).toBe("not_asked");
    expect(read({ "CTX-SEX": "unknown" }).facts.sex).toBe("unknown");
    for (const odd of ["yes", "male", Number.NaN, Number.POSITIVE_INFINITY] as Answer[])
      expect(number("CTX-AGE", { "CTX-AGE": odd })).toBe("not_asked");
  });
});

describe("one question, two ids", () => {
  const order = ["not_asked", "no", "unknown", "yes"] as const;

  it.each([
    ["CA7", "FX11"],
    ["CA8", "LSS1"],
    ["CA12", "FX9"],
  ])("%s and %s: the more worrying answer stands", (id, alias) => {
    for (const [at, a] of order.entries())
      for (const [bt, b] of order.entries())
        expect(item(id, { [id]: a, [alias]: b })).toBe(order[Math.max(at, bt)]);
  });
});

describe("worked out, not asked", () => {
  const worked: [string, Answers, YesNo][] = [
    ["FX3", { "CTX-AGE": 70 }, "no"],
    ["FX3", { "CTX-AGE": 71 }, "yes"],
    ["FX3", {}, "not_asked"],
    ["FX4", { "CTX-SEX": "female" }, "yes"],
    ["FX4", { "CTX-SEX": "male" }, "no"],
    ["FX4", { "CTX-SEX": "unknown" }, "not_asked"],
    ["CA11", { "CTX-AGE": 49.9 }, "no"],
    ["CA11", { "CTX-AGE": 50 }, "yes"],
    ["CA11", { "CTX-AGE": 50, "CTX-WEEKS": 12, "L-PAIN": "yes" }, "yes"],
    ["CA11", { "CTX-AGE": 50, "CTX-WEEKS": 12.1, "L-PAIN": "yes" }, "no"],
    ["CA11", { "CTX-AGE": 50, "CTX-WEEKS": 12.1, "L-PAIN": "unknown" }, "yes"],
    ["SPA-G2", { "CTX-WEEKS": 12 }, "no"],
    ["SPA-G2", { "CTX-WEEKS": 12.1 }, "yes"],
    ["SPA-G2", { "CTX-WEEKS": "unknown" }, "not_asked"],
    ["SPA-G1", { "CTX-AGE": 44, "CTX-WEEKS": 2 }, "yes"],
    ["SPA-G1", { "CTX-AGE": 45, "CTX-WEEKS": 12 }, "no"],
    ["SPA-G1", { "CTX-AGE": 45, "CTX-WEEKS": 13 }, "not_asked"],
    ["SPA-G1", { "CTX-AGE": 45, "CTX-WEEKS": 13, "SPA-G1": "yes" }, "yes"],
    ["SPA1", { "CTX-AGE": 34 }, "yes"],
    ["SPA1", { "CTX-AGE": 35 }, "not_asked"],
    ["CA10", { "CTX-WEEKS": 3.9, CA10: "yes" }, "no"],
    ["CA10", { "CTX-WEEKS": 4, CA10: "yes" }, "yes"],
    ["CA10", {}, "not_asked"],
    ["CA15", { CA2: "yes", CA15: "no" }, "yes"],
    ["CA15", { CA2: "no", CA15: "unknown" }, "unknown"],
  ];
  it.each(worked)("%s from %o is %s", (id, answers, wanted) => {
    expect(item(id, answers)).toBe(wanted);
  });
});

describe("impossible values", () => {
  const impossible: [Answers, string, string][] = [
    [{ "CTX-AGE": -1 }, "CTX-AGE", "negative"],
    [{ "CTX-AGE": 120.5 }, "CTX-AGE", "over-120"],
    [{ "CTX-WEEKS": -0.1 }, "CTX-WEEKS", "negative"],
    [{ "CTX-RADWEEKS": -3 }, "CTX-RADWEEKS", "negative"],
    [{ "CTX-AGE": 20, "CTX-WEEKS": 1100 }, "CTX-WEEKS", "longer-than-life"],
    [{ "CTX-AGE": 20, "CTX-RADWEEKS": 1100 }, "CTX-RADWEEKS", "longer-than-life"],
    [{ "CTX-WEEKS": 6400 }, "CTX-WEEKS", "longer-than-life"],
  ];
  it.each(impossible)("%o is named and counts as unknown", (answers, id, problem) => {
    const result = read(answers);
    expect(result.impossible).toEqual([{ id, problem }]);
    expect(result.facts.numbers[id as "CTX-AGE"]).toBe("unknown");
  });

  it.each(["CTX-PREG", "GYN1"])("%s with sex male", (id) => {
    const result = read({ "CTX-SEX": "male", [id]: "yes" });
    expect(result.impossible).toEqual([{ id, problem: "not-with-male" }]);
    expect(result.facts.yesNo[id]).toBe("unknown");
    expect(read({ "CTX-SEX": "male", [id]: "no" }).impossible).toEqual([]);
    expect(read({ "CTX-SEX": "unknown", [id]: "yes" }).impossible).toEqual([]);
  });

  it("lets what the age works out stand over an onset that contradicts it", () => {
    const young = read({ "CTX-AGE": 40, "CTX-WEEKS": 40, "SPA-G1": "no" });
    expect(young.facts.yesNo["SPA-G1"]).toBe("yes");
    const younger = read({ "CTX-AGE": 30, "CTX-WEEKS": 40, SPA1: "no" });
    expect(younger.facts.yesNo["SPA1"]).toBe("yes");
  });

  it("leaves the last possible values alone", () => {
    const answers = { "CTX-AGE": 120, "CTX-WEEKS": 0, "CTX-RADWEEKS": 6300 };
    expect(read(answers)).toMatchObject({ impossible: [], facts: { numbers: answers } });
    expect(read({ "CTX-AGE": 0, "CTX-WEEKS": 52 }).impossible).toEqual([]);
    expect(read({ "CTX-AGE": 40, "CTX-WEEKS": 41 * 52.18 }).impossible).toEqual([]);
    expect(read({ "CTX-AGE": "unknown", "CTX-WEEKS": 6300 }).impossible).toEqual([]);
  });
});

describe("age", () => {
  it("counts in whole years", () => {
    expect(number("CTX-AGE", { "CTX-AGE": 17.5 })).toBe(17);
    expect(number("CTX-AGE", { "CTX-AGE": 0 })).toBe(0);
    expect(number("CTX-WEEKS", { "CTX-WEEKS": 0.5 })).toBe(0.5);
  });
});
