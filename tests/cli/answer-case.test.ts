import { describe, expect, it } from "vitest";
import { answerCase, type PrintedDecision } from "../../src/cli/answer-case.ts";
import { shippedPack } from "../support/content.ts";
import { fillRest } from "../support/fill-rest.ts";

const pack = shippedPack();
const man = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;
const clear = fillRest(man, pack, new Set<string>());

function printed(answers: object): PrintedDecision {
  const result = answerCase(JSON.stringify({ answers: { ...clear, ...answers } }), pack);
  if (!result.ok) throw new Error(result.faults.join("\n"));
  return result.decision;
}

function faults(text: string): string[] {
  const result = answerCase(text, pack);
  return result.ok ? [] : result.faults;
}

describe("one case", () => {
  it("prints every field of the decision, rules and items by id", () => {
    expect(printed({ CES3: "yes", CES1: "unknown", CA1: "not_asked" })).toEqual({
      jurisdiction: "uk",
      class: "E",
      provisional: "E",
      recheck: false,
      imagingLine: "MRI lumbar",
      banner: true,
      incomplete: true,
      fired: ["CES-1"],
      open: expect.arrayContaining(["MSCC-1", "MSCC-3"]),
      missing: ["CA1"],
      unclear: ["CES1"],
      inputErrors: [],
      packVersion: pack.info.version,
    });
  });

  it("takes the jurisdiction and either id of one question", () => {
    const text = JSON.stringify({ jurisdiction: "au", answers: { FX11: "yes" } });
    expect(answerCase(text, pack)).toMatchObject({ ok: true, decision: { jurisdiction: "au" } });
  });

  it("adds the notes to the fired rules and joins several lines", () => {
    expect(printed({}).fired).toEqual(["NS-1", "NS-4"]);
    expect(printed({ CES3: "yes", FX1: "yes" }).imagingLine).toMatch(/^\w.+; \w.+$/);
  });
});

describe("ages and weeks", () => {
  it("0 is a child, out of scope but for an emergency", () => {
    expect(printed({ "CTX-AGE": 0 })).toMatchObject({ class: "OOS", inputErrors: [] });
    expect(printed({ "CTX-AGE": 0, CES3: "yes" }).class).toBe("E");
  });

  it.each([
    [{ "CTX-AGE": -1 }, "CTX-AGE", "negative"],
    [{ "CTX-AGE": 130 }, "CTX-AGE", "over-120"],
    [{ "CTX-WEEKS": -3 }, "CTX-WEEKS", "negative"],
    [{ "CTX-AGE": 20, "CTX-WEEKS": 1200 }, "CTX-WEEKS", "longer-than-life"],
  ])("%o is named, and gives no final N", (answers, id, problem) => {
    const decision = printed(answers);
    expect(decision).toMatchObject({ class: "INC", inputErrors: [{ id, problem }] });
  });

  it("17.5 is read as 17, 15.9 as 15", () => {
    expect(printed({ "CTX-AGE": 17.5 })).toMatchObject({ class: "N", inputErrors: [] });
    expect(printed({ "CTX-AGE": 15.9 }).class).toBe("OOS");
  });

  it.each(["", "abc", "45", true, null, [], {}])("%o is no age", (age) => {
    const [fault, ...more] = faults(JSON.stringify({ answers: { "CTX-AGE": age } }));
    expect(fault).toBe(`CTX-AGE: ${JSON.stringify(age)} is not a number, unknown or not_asked`);
    expect(more).toEqual([]);
  });

  it("a number too large for JSON is no age", () => {
    expect(faults('{"answers":{"CTX-AGE":1e999}}').join()).toContain("CTX-AGE");
  });
});

describe("faults", () => {
  it.each([
    ['{"answers":{"CES1":"maybe"}}', 'CES1: "maybe" is not yes, no, unknown or not_asked'],
    ['{"answers":{"CES1":true}}', "CES1: true is not yes, no, unknown or not_asked"],
    ['{"answers":{"CES1":null}}', "CES1: null is not yes, no, unknown or not_asked"],
    ['{"answers":{"CTX-SEX":"yes"}}', 'CTX-SEX: "yes" is not female, male, unknown or not_asked'],
    ['{"answers":{"CES99":"yes"}}', 'unknown id "CES99"'],
    ['{"answers":{"__proto__":"yes"}}', 'unknown id "__proto__"'],
    ['{"answers":{},"name":"x"}', 'unknown id "name"'],
  ])("%s: %s", (text, wanted) => expect(faults(text)).toEqual([wanted]));

  it.each([
    ['{"answers":', /^not JSON \(/],
    ["", /^not JSON \(/],
    ["[]", /^the case: /],
    ["null", /^the case: /],
    ["{}", /^answers: /],
    ['{"answers":[]}', /^answers: /],
    ['{"jurisdiction":"fr","answers":{}}', /^jurisdiction: /],
  ])("%s is named", (text, wanted) => {
    expect(faults(text)).toHaveLength(1);
    expect(faults(text)[0]).toMatch(wanted);
  });

  it("are all named at once", () => {
    const text = '{"answers":{"CES1":"maybe","CTX-AGE":"abc","X":"yes"}}';
    expect(faults(text)).toHaveLength(3);
  });
});

describe("a message", () => {
  it("repeats no sign that a terminal acts on", () => {
    for (const text of [
      "\u001b[2J",
      '{"answers":{"\\u202eabc":"no"}}',
      '{"answers":{"\\ud800":1}}',
    ])
      expect(faults(text).join()).not.toMatch(/[\p{C}]/u);
  });

  it("stays short, and names a nested value without going into it", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    expect(faults(`{"answers":{"CES1":${deep}}}`)).toEqual([
      "CES1: a value nested without end is not yes, no, unknown or not_asked",
    ]);
    expect(faults(`{"answers":{"${"x".repeat(9000)}":"no"}}`)[0]?.length).toBeLessThan(400);
  });
});
