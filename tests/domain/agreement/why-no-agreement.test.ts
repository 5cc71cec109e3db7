import { describe, expect, it } from "vitest";
import { whyNoAgreement } from "../../../src/domain/agreement/why-no-agreement.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import type { RankedClass } from "../../../src/schema/core-pack.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { answersOf, goldenCases } from "../../support/golden.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const pack = shippedPack();
const clear = fillRest({ "CTX-AGE": 44, "CTX-SEX": "male", "CTX-WEEKS": 5 }, pack, new Set());
const { terms } = shippedLibrary()["report-terms"];
const why = (answers: Answers, differing: RankedClass | null = null, reportTerms: string[] = []) =>
  whyNoAgreement(
    {
      answers: { ...answers },
      reportTerms,
      difference: differing && { class: differing, reasons: [], written: "" },
    },
    decide(answers, pack),
    terms,
  );

describe("whether waiting can be agreed", () => {
  it("takes a complete check with nothing to look into", () => {
    expect(why(clear)).toBeNull();
  });

  it.each<[Answers, string]>([
    [{}, "nothing-asked"],
    [{ CES1: "no" }, "incomplete"],
    [{ ...clear, CES3: "not_asked" }, "incomplete"],
    [{ ...clear, CES3: "unknown" }, "incomplete"],
    [{ ...clear, CES3: "yes" }, "urgent"],
    [{ ...clear, CA9: "yes" }, "urgent"],
    [{ ...clear, CA3: "yes" }, "incomplete"],
    [fillRest({ ...clear, CA3: "yes" }, pack, new Set()), "other"],
    [{ ...clear, "CTX-AGE": 12 }, "other"],
  ])("says why not: %#", (answers, wanted) => {
    expect(why(answers)).toBe(wanted);
  });

  it("takes every class that has a clock for urgent, and no scan but a specialist’s for a plan", () => {
    const seen = new Set<string>();
    for (const one of goldenCases) {
      const answers = answersOf(one);
      const decision = decide(answers, pack);
      seen.add(decision.class);
      if (["E", "U1", "U2"].includes(decision.class)) expect(why(answers), one.id).toBe("urgent");
      if (decision.class === "S" && !decision.banner && !decision.incomplete)
        expect(why(answers), one.id).toBeNull();
    }
    expect([...seen]).toEqual(expect.arrayContaining(["E", "U1", "U2", "S"]));
  });

  it("follows a clinician who would act sooner, and not one who would act later", () => {
    expect(why(clear, "R")).toBe("differs");
    expect(why(clear, "E")).toBe("differs");
    expect(why(clear, "S")).toBeNull();
    expect(why({ ...clear, CES3: "yes" }, "N")).toBe("urgent");
  });

  it("waits for a report that needs action, and not for one that does not", () => {
    const toAct = terms.filter(({ kind }) => kind === "act");
    expect(toAct.length).toBeGreaterThan(3);
    for (const { id } of toAct) expect(why(clear, null, [id])).toBe("report");
    expect(why(clear, null, ["disc-bulge", "no-such-term"])).toBeNull();
  });

  it("is never offered where the rules, in any case of the clinicians, say anything else", () => {
    const offered = goldenCases.filter((one) => why(answersOf(one)) === null);
    expect(offered.length).toBeGreaterThan(5);
    for (const one of offered) expect(["N", "S"]).toContain(one.expect.class);
  });
});
