import { describe, expect, it } from "vitest";
import { type Decision, decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { caseCount } from "../../support/case-count.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { isAsRead } from "../../support/proof/claims.ts";
import { type Extent, prove } from "../../support/proof/prove.ts";

const pack = shippedPack();
const ours = (answers: Answers): Decision => decide(answers, pack);
/** A quick part; the whole is run by `npm run proof`. */
const extent: Extent = {
  ...{ seed: 1, whole: 4, partly: 1, together: 1, rules: 1, persons: 5, everyPerson: false },
  generated: caseCount(200),
};

describe("the rules are right", { timeout: 120_000 }, () => {
  it("in every whole space of the quick part, and in generated cases", () => {
    const { failures, invariants, exhaustive } = prove(ours, extent);
    expect(failures).toEqual([]);
    expect(exhaustive).toBeGreaterThan(5_000);
    for (const { id, checked } of invariants) expect(checked, id).toBeGreaterThan(0);
  });

  it("for anyone, with all that is shown answered no and with nothing answered", () => {
    const all: Answers[] = [];
    for (const age of [15, 16, 34, 40, 50, 61, 76, "unknown", "not_asked"] as const)
      for (const sex of ["female", "male", "unknown", "not_asked"] as const)
        for (const weeks of [2, 6, 13, "unknown", "not_asked"] as const)
          for (const found of ["VAS1", "NEU7", "FX2"])
            all.push({ "CTX-AGE": age, "CTX-SEX": sex, "CTX-WEEKS": weeks, [found]: "yes" });
    for (const person of all)
      for (const answers of [person, fillRest(person, pack, new Set())])
        expect(isAsRead(answers, ours(answers)), JSON.stringify(answers)).toBe(true);
  });

  const withNo = (answers: Answers, open: "unknown"): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, answer === open ? "no" : answer]),
    );
  const broken: Readonly<Record<string, (answers: Answers) => Decision>> = {
    "unknown-never-reassures": (answers) =>
      answers["L-CES"] === "unknown" ? { ...ours(answers), provisional: "N" } : ours(answers),
    "unknown-hides-no-emergency": (answers) => ours(withNo(answers, "unknown")),
    "more-danger-never-lowers": (answers) =>
      answers["VAS3"] === "yes" ? { ...ours(answers), provisional: "N" } : ours(answers),
    "no-rule-outvoted": (answers) => {
      const decision = ours(answers);
      return decision.fired.length > 1 && decision.class === "E"
        ? { ...decision, class: "U1" }
        : decision;
    },
    "one-decision": (answers) => ({ ...ours(answers), provisional: "INC" }) as unknown as Decision,
    "details-off-never-lower": (answers) =>
      answers["L-CES"] === "yes" ? { ...ours(answers), provisional: "E" } : ours(answers),
    "gaps-are-never-clear": (answers) => ({ ...ours(answers), class: ours(answers).provisional }),
    "optional-never-counts": (answers) =>
      answers["CES8"] === "unknown" ? { ...ours(answers), class: "INC" } : ours(answers),
    "emergency-has-an-image": (answers) => ({ ...ours(answers), imaging: [] }),
    "order-never-matters": (answers) => {
      const [first] = Object.keys(answers);
      return first === "CTX-AGE" ? ours(answers) : { ...ours(answers), packVersion: "0" };
    },
    "same-as-the-text": (answers) => ({ ...ours(answers), open: [] }),
  };

  it.each(Object.entries(broken))("and an engine that breaks %s is found out", (claim, engine) => {
    const { failures } = prove(engine, { ...extent, whole: 2, persons: 1, generated: 20 });
    expect(failures.map((one) => one.claim)).toContain(claim);
  });
});
