import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../src/domain/triage/decide.ts";
import type { Answer, Answers } from "../../src/schema/answers.ts";
import { answered, groupNone, groupNoneUndone } from "../../src/state/reduce-check.ts";
import { shippedPack } from "../support/content.ts";
import { someAnswers } from "../support/generate-answers.ts";

const pack = shippedPack();
const start = (answers: Answers) => ({ answers: { ...answers }, noneGiven: {} });
const G1 = ["CES1", "CES2", "CES3"];

describe("one answer", () => {
  it("is recorded, replaced, and taken back by not asked", () => {
    const yes = answered(start({ CES2: "no" }), "CES1", "yes");
    expect(yes.answers).toEqual({ CES2: "no", CES1: "yes" });
    expect(answered(yes, "CES1", "unknown").answers).toEqual({ CES2: "no", CES1: "unknown" });
    expect(answered(yes, "CES1", "not_asked").answers).toEqual({ CES2: "no" });
  });

  it("changed back and forth returns to the same decision, whichever it is", () => {
    const values: Answer[] = ["yes", "no", "unknown", "not_asked"];
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const before = start(answers);
        const decision = decide(before.answers, pack);
        const ids = pack.redFlags.findings.filter((f) => f.input === "yes-no").map((f) => f.id);
        const all = ids.reduce((state, id) => {
          const changed = values.reduce((s, value) => answered(s, id, value), state);
          return answered(changed, id, answers[id] ?? "not_asked");
        }, before);
        expect(decide(all.answers, pack)).toEqual(decision);
      }),
      { numRuns: 100 },
    );
  });

  it("of age, weeks and sex too", () => {
    const before = start({ "CTX-AGE": 72, "CTX-WEEKS": 9, "CTX-SEX": "female" });
    const changes: [string, Answer, Answer][] = [
      ["CTX-AGE", 14, 72],
      ["CTX-AGE", -1, 72],
      ["CTX-WEEKS", 200, 9],
      ["CTX-SEX", "male", "female"],
    ];
    for (const [id, there, back] of changes) {
      const returned = answered(answered(before, id, there), id, back);
      expect(decide(returned.answers, pack)).toEqual(decide(before.answers, pack));
    }
  });
});

describe("asked all of these, none present", () => {
  it("fills what is unasked and leaves every answer alone", () => {
    const filled = groupNone(start({ CES1: "yes", CES2: "unknown" }), "G1", G1);
    expect(filled).toEqual({
      answers: { CES1: "yes", CES2: "unknown", CES3: "no" },
      noneGiven: { G1: ["CES3"] },
    });
    expect(groupNone(start({ CES3: "not_asked" }), "G1", ["CES3"]).answers).toEqual({ CES3: "no" });
  });

  it("is undone to exactly what was there", () => {
    const before = start({ CES1: "yes", CES2: "no" });
    expect(groupNoneUndone(groupNone(before, "G1", G1), "G1")).toEqual(before);
  });

  it("given twice, as items come on view, is undone at once", () => {
    const twice = groupNone(groupNone(start({}), "G1", ["CES1"]), "G1", G1);
    expect(twice.noneGiven).toEqual({ G1: G1 });
    expect(groupNoneUndone(twice, "G1")).toEqual(start({}));
  });

  it("undone keeps what was answered otherwise since", () => {
    const filled = groupNone(start({}), "G1", G1);
    const changed = answered(answered(filled, "CES1", "yes"), "CES2", "unknown");
    expect(groupNoneUndone(changed, "G1")).toEqual(start({ CES1: "yes", CES2: "unknown" }));
  });

  it("undone leaves other groups alone, and a group never given does nothing", () => {
    const both = groupNone(groupNone(start({}), "G1", ["CES1"]), "G2", ["NEU1"]);
    expect(groupNoneUndone(both, "G1")).toEqual({
      answers: { NEU1: "no" },
      noneGiven: { G2: ["NEU1"] },
    });
    expect(groupNoneUndone(both, "G3")).toEqual(both);
  });
});
