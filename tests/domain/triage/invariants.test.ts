import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, urgency } from "../../../src/domain/triage/decide.ts";
import { isAsked } from "../../../src/domain/triage/facts.ts";
import { shippedPack } from "../../support/content.ts";
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
import { mandatoryItems } from "../../support/screen-groups.ts";

// The eight invariants of section 5.4, each over generated checks. A failure prints the seed.
const SLOW = 120_000;

const { findings } = shippedPack().redFlags;
const lowering = findings.filter((f) => f.lowering).map(({ id }) => id);
const optional = findings.filter((f) => f.optional).map(({ id }) => id);

/** "Lower" compares the provisional class; E, U1 and U2 may not become INC (5.4). */
function expectNotLower(before: Decision, after: Decision, what: string): void {
  expect(urgency(after.provisional), what).toBeGreaterThanOrEqual(urgency(before.provisional));
  if (isSettled(before)) expect(isSettled(after), what).toBe(true);
}

describe("invariants of the rule set", { timeout: SLOW }, () => {
  it("1: a no that becomes unknown or not asked never lowers", () => {
    holdsForItems(
      (answers) => itemsWith(answers, "no"),
      (answers, id, before) => {
        for (const answer of ["unknown", "not_asked"] as const)
          expectNotLower(before, changed(answers, id, answer), `${id} to ${answer}`);
      },
    );
  });

  it("2: a no that becomes yes never lowers", () => {
    holdsForItems(
      (answers) => itemsWith(answers, "no").filter((id) => !lowering.includes(id)),
      (answers, id, before) => expectNotLower(before, changed(answers, id, "yes"), `${id} to yes`),
    );
  });

  it("3: a lowering detail taken off yes never lowers", () => {
    const withDetails = fc
      .tuple(someAnswers, fc.subarray(lowering, { minLength: 1 }))
      .map(([answers, ids]) => ({
        ...answers,
        ...Object.fromEntries(ids.map((id) => [id, "yes" as const])),
      }));
    holds((answers) => {
      const before = of(answers);
      for (const id of lowering.filter((l) => answers[l] === "yes"))
        for (const answer of ["no", "unknown", "not_asked"] as const)
          expectNotLower(before, changed(answers, id, answer), `${id} to ${answer}`);
    }, withDetails);
  });

  it("4: N and S need every relevant mandatory item answered", () => {
    holds((answers) => {
      const decision = of(answers);
      if (decision.class !== "N" && decision.class !== "S") return;
      const { facts } = decision;
      expect(mandatoryItems(facts).filter((id) => !isAsked(facts, id))).toEqual([]);
      expect(decision.impossible).toEqual([]);
    });
  });

  it("5: a fired E rule gives class E, whatever else", () => {
    const aloneEnough = ["CES2", "CES8", "NEU2", "NEU5", "INF12", "FX1", "VAS2", "VAS3"];
    const others = ["ABD1", "CARD1", "REN2", "REN3"];
    const emergency = fc.constantFrom(...aloneEnough, ...others);
    fc.assert(
      fc.property(fc.oneof(someAnswers, anyAnswers), emergency, (answers, id) => {
        const before = of(answers);
        expect(before.class === "E").toBe(before.fired.some((rule) => rule.class === "E"));
        expect(changed(answers, id, "yes").class).toBe("E");
      }),
      { numRuns: RUNS },
    );
  });

  it("6: while an E rule is open the class is never N, S or R", () => {
    holds((answers) => {
      const decision = of(answers);
      expect(decision.banner).toBe(decision.open.some((rule) => rule.class === "E"));
      if (decision.banner) expect(isLow(decision)).toBe(false);
    });
  });

  it("6, seen from outside: no one shown gap hides an emergency behind N, S or R", () => {
    holds((answers) => {
      const before = of(answers);
      if (!isLow(before)) return;
      const gaps = before.groups
        .flatMap(({ items }) => items.map(({ finding }) => finding))
        .filter(({ id, input, optional: isOptional, sameAs = id }) => {
          const isOpen = [answers[id], answers[sameAs]].every((a) => a !== "yes" && a !== "no");
          return input === "yes-no" && !isOptional && isOpen;
        });
      for (const { id } of gaps) expect(changed(answers, id, "yes").class, id).not.toBe("E");
    });
  });

  it("7: an optional item left alone, or unknown, changes nothing", () => {
    const picked = fc.tuple(someAnswers, fc.shuffledSubarray(optional, { maxLength: 6 }));
    fc.assert(
      fc.property(picked, ([answers, ids]) => {
        for (const id of ids) {
          const { [id]: given, ...others } = answers;
          if (given === "yes") continue;
          const alone = of(others);
          for (const answer of ["unknown", "not_asked", "no"] as const) {
            const { class: outcome, banner, missing } = changed(others, id, answer);
            expect({ outcome, banner, missing }, `${id} ${answer}`).toEqual({
              outcome: alone.class,
              banner: alone.banner,
              missing: alone.missing,
            });
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it("8: class E always has an imaging line", () => {
    holds((answers) => {
      const { class: outcome, imaging } = of(answers);
      expect(imaging.length).toBeGreaterThan(0);
      if (outcome === "E") expect(imaging).not.toContain("none indicated now");
    });
  });
});
