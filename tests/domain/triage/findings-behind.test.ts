import { describe, expect, it } from "vitest";
import { decide } from "../../../src/domain/triage/decide.ts";
import { findingsBehind } from "../../../src/domain/triage/findings-behind.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import type { Condition } from "../../../src/schema/condition.ts";
import { shippedPack } from "../../support/content.ts";
import { answersOf, goldenCases } from "../../support/golden.ts";

const pack = shippedPack();

function behind(when: Condition, answers: Answers): string[] {
  const rule = { id: "X", class: "N" as const, when, destination: "ed" };
  return findingsBehind(rule, decide(answers, pack).facts, pack);
}

describe("the findings behind a rule", () => {
  const answers = { CES1: "yes", CES2: "no", CES3: "unknown", "CTX-AGE": 66 } as const;

  it("are those present, wherever the condition names them", () => {
    const parts: Condition[] = [
      "CES1",
      { all: ["CES1", "CES2"] },
      { any: ["CES2", "CES1", "CES3"] },
      { atLeast: 1, of: ["CES1", "CES3"] },
      { not: "CES1" },
      { established: "CES1" },
      { possible: "CES1" },
      { term: "any-ces" },
    ];
    for (const part of parts) expect(behind(part, answers)).toEqual(["CES1"]);
  });

  it("are named once, with the numbers that are known", () => {
    const age: Condition = { number: "CTX-AGE", is: "over", value: 60 };
    const weeks: Condition = { number: "CTX-WEEKS", is: "over", value: 6 };
    expect(behind({ all: ["CES1", "CES1", age, weeks] }, answers)).toEqual(["CES1", "CTX-AGE"]);
  });

  it.each(["CTX-AGE", "CTX-WEEKS", "CTX-RADWEEKS"] as const)(
    "tell of %s where it is known",
    (id) => {
      const limit: Condition = { number: id, is: "over", value: 1 };
      expect(behind(limit, { [id]: 30 })).toEqual([id]);
      expect(behind(limit, { [id]: "unknown" })).toEqual([]);
    },
  );

  it("are none for what names no finding, and for a term nobody defined", () => {
    expect(behind({ sex: "female" }, answers)).toEqual([]);
    expect(behind({ term: "nowhere" }, answers)).toEqual([]);
  });

  it("are there for every rule above N that the clinicians' cases fire", () => {
    for (const one of goldenCases) {
      const { fired, facts } = decide(answersOf(one), pack);
      for (const rule of fired.filter((r) => r.class !== "N"))
        expect(findingsBehind(rule, facts, pack), `${one.id} ${rule.id}`).not.toEqual([]);
    }
  });
});
