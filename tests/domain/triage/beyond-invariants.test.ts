import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urgency } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { anyAnswers, itemsWith, someAnswers } from "../../support/generate-answers.ts";
import {
  changed,
  holds,
  holdsForItems,
  isLow,
  isSettled,
  of,
  RUNS,
} from "../../support/properties.ts";

describe("beyond the eight invariants", { timeout: 120_000 }, () => {
  it("unknown never reassures", () => {
    holdsForItems(
      (answers) => itemsWith(answers, "no"),
      (answers, id, before) => {
        const after = changed(answers, id, "unknown");
        if (!isLow(before)) expect(isLow(after), id).toBe(false);
        if (before.banner) expect(after.banner || after.class === "E", id).toBe(true);
        const isHigher = urgency(after.provisional) > urgency(before.provisional);
        if (before.recheck) expect(after.recheck || isHigher, id).toBe(true);
      },
    );
  });

  it("the order of answers does not matter", () => {
    const shuffled = someAnswers.chain((answers) => {
      const entries = Object.entries(answers);
      const whole = { minLength: entries.length, maxLength: entries.length };
      return fc.tuple(fc.constant(answers), fc.shuffledSubarray(entries, whole));
    });
    fc.assert(
      fc.property(shuffled, ([answers, entries]) => {
        expect(of(Object.fromEntries(entries))).toEqual(of(answers));
      }),
      { numRuns: RUNS },
    );
  });

  it("any record of answers gets a decision", () => {
    holds((answers) => {
      const { class: outcome, provisional } = of(answers);
      expect(urgency(provisional)).toBeGreaterThan(0);
      if (isSettled({ class: provisional })) expect(outcome).not.toBe("INC");
    }, anyAnswers);
  });

  it.each([
    ["a bladder change of unknown onset", { CES1: "yes", "L-CES": "unknown" }, "CES-1"],
    ["two-sided leg pain of unknown pattern", { CES7: "yes", "L-CES": "unknown" }, "CES-4"],
    ["severe weakness of unknown duration", { NEU1: "yes", "L-NEU": "unknown" }, "NEU-1"],
    ["a steroid of unknown dose", { FX5: "yes" }, "FX-5"],
    [
      "old pain of unknown length",
      { CA1: "yes", "CTX-WEEKS": "unknown", "L-PAIN": "yes" },
      "MSCC-3",
    ],
  ] as [string, Answers, string][])("3: reads %s as the urgent side", (_what, given, rule) => {
    const answers = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2, ...given } as const;
    expect(of(answers).fired.map(({ id }) => id)).toContain(rule);
  });
});
