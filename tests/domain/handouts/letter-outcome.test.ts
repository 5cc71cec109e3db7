import { describe, expect, it } from "vitest";
import { letterOutcome } from "../../../src/domain/handouts/letter-outcome.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import type { Difference } from "../../../src/schema/consultation.ts";
import { type RankedClass, rankedClasses } from "../../../src/schema/core-pack.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { answersOf, goldenCases } from "../../support/golden.ts";

const pack = shippedPack();
const man = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;
const clear = fillRest(man, pack, new Set());
const differently = (to: RankedClass): Difference => ({ class: to, reasons: [], written: "x" });

function outcome(answers: Answers, to: RankedClass | null = null) {
  return letterOutcome(decide(answers, pack), to === null ? null : differently(to));
}

describe("what the letter says of the decision", () => {
  it("is the decision, where the clinician does not differ", () => {
    expect(outcome(clear)).toEqual({ words: "N", isUrgent: false, isByRules: true });
    expect(outcome({ ...clear, CES3: "yes" })).toEqual({
      words: "E",
      isUrgent: true,
      isByRules: true,
    });
    expect(outcome({ CES3: "no" }).words).toBe("INC");
  });

  it("follows the clinician who goes higher, and not to the places of the rules", () => {
    expect(outcome(clear, "U1")).toEqual({ words: "U1", isUrgent: true, isByRules: false });
    expect(outcome({ CES3: "no" }, "E").words).toBe("E");
  });

  it("says no more than that the step was chosen, where the clinician goes below something urgent", () => {
    for (const to of ["U1", "R", "S", "N"] as const)
      expect(outcome({ ...clear, CES3: "yes" }, to)).toMatchObject({
        words: "differs",
        isUrgent: true,
        isByRules: false,
      });
  });

  it("stays out of scope where the rules are, and follows a clinician below what is not urgent", () => {
    expect(outcome({ ...clear, "CTX-AGE": 12 }, "N")).toEqual({
      words: "OOS",
      isUrgent: false,
      isByRules: false,
    });
    const routine = fillRest({ ...man, CA3: "yes" }, pack, new Set());
    expect(outcome(routine)).toMatchObject({ words: "R", isUrgent: false });
    expect(outcome(routine, "N")).toEqual({ words: "N", isUrgent: false, isByRules: false });
  });

  it("never makes an all-clear of an unfinished check", () => {
    for (const to of ["R", "S", "N"] as const)
      expect(outcome({ CES3: "no" }, to)).toMatchObject({ words: "INC", isByRules: false });
  });

  it("says nothing about not scanning with anything urgent, in any case and whoever differs", () => {
    expect(goldenCases.length).toBeGreaterThan(50);
    for (const one of goldenCases) {
      const decision = decide(answersOf(one), pack);
      for (const to of [null, ...rankedClasses]) {
        const found = letterOutcome(decision, to === null ? null : differently(to));
        const urgent = [decision.provisional, to].some(
          (c) => c === "E" || c === "U1" || c === "U2",
        );
        if (urgent) expect(found.isUrgent).toBe(true);
        if (found.isUrgent || decision.class === "INC")
          expect(["N", "S", "R"]).not.toContain(found.words);
      }
    }
  });
});
