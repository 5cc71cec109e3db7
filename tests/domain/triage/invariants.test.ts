import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, decide, urgency } from "../../../src/domain/triage/decide.ts";
import { isAsked } from "../../../src/domain/triage/facts.ts";
import type { Answer, Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../../support/content.ts";
import { anyAnswers, itemsWith, someAnswers } from "../../support/generate-answers.ts";
import { mandatoryItems } from "../../support/screen-groups.ts";

// The eight invariants of section 5.4, each over generated checks. A failure prints the seed.
const RUNS = 2_000;
const SLOW = 120_000;

const pack = shippedPack();
const { findings } = pack.redFlags;
const lowering = findings.filter((f) => f.lowering).map(({ id }) => id);
const optional = findings.filter((f) => f.optional).map(({ id }) => id);

const of = (answers: Answers): Decision => decide(answers, pack);
const changed = (answers: Answers, id: string, answer: Answer): Decision =>
  of({ ...answers, [id]: answer });
const isLow = ({ class: outcome }: Decision): boolean => ["N", "S", "R"].includes(outcome);
const isSettled = ({ class: outcome }: Decision): boolean => ["E", "U1", "U2"].includes(outcome);

function holds(about: (answers: Answers) => void, answers = someAnswers): void {
  fc.assert(fc.property(answers, about), { numRuns: RUNS });
}

/** As above, with up to a dozen items of each check picked from those that fit. */
function holdsForItems(
  among: (answers: Answers) => string[],
  about: (answers: Answers, id: string, before: Decision) => void,
): void {
  const picked = someAnswers.chain((answers) => {
    const items = among(answers);
    const some = fc.shuffledSubarray(items, { maxLength: Math.min(12, items.length) });
    return fc.tuple(fc.constant(answers), some);
  });
  fc.assert(
    fc.property(picked, ([answers, ids]) => {
      const before = of(answers);
      for (const id of ids) about(answers, id, before);
    }),
    { numRuns: RUNS },
  );
}

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
    holds((answers) => {
      for (const id of optional) {
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
    });
  });

  it("8: class E always has an imaging line", () => {
    holds((answers) => {
      const { class: outcome, imaging } = of(answers);
      expect(imaging.length).toBeGreaterThan(0);
      if (outcome === "E") expect(imaging).not.toContain("none indicated now");
    });
  });
});

describe("beyond the eight", { timeout: SLOW }, () => {
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
      if (isSettled({ class: provisional } as Decision)) expect(outcome).not.toBe("INC");
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
