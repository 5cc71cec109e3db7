import { describe, expect, it } from "vitest";
import { answerTo, type Facts, isAsked } from "../../../src/domain/triage/facts.ts";

const facts: Facts = {
  yesNo: { A: "no", B: "unknown", C: "not_asked" },
  numbers: { "CTX-AGE": 40, "CTX-WEEKS": "unknown", "CTX-RADWEEKS": "not_asked" },
  sex: "not_asked",
};

describe("a fact", () => {
  it("that was never mentioned has not been asked, and is no absence", () => {
    expect(answerTo(facts, "A")).toBe("no");
    expect(answerTo(facts, "Z")).toBe("not_asked");
  });

  it.each([
    ["A", true],
    ["B", true],
    ["C", false],
    ["Z", false],
    ["CTX-AGE", true],
    ["CTX-WEEKS", true],
    ["CTX-RADWEEKS", false],
    ["CTX-SEX", false],
  ])("%s was asked: %s", (id, wanted) => {
    expect(isAsked(facts, id)).toBe(wanted);
  });
});
