import { describe, expect, it } from "vitest";
import { decide, urgency } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";

const pack = shippedPack();
const man = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;
const clear = fillRest(man, pack, new Set<string>());

describe("the decision", () => {
  it("ranks the classes, and out of scope below them all", () => {
    const classes = ["E", "U1", "U2", "R", "S", "N", "INC", "OOS"] as const;
    expect(classes.map(urgency)).toEqual([6, 5, 4, 3, 2, 1, 0, 0]);
  });

  it("says INC beside an urgent class, and shows what is missing", () => {
    const { CES1: _left, ...partly } = clear;
    const decision = decide({ ...partly, IMG1: "yes" }, pack);
    expect(decision).toMatchObject({ class: "U2", incomplete: true, banner: true });
    expect(decision.missing).toEqual(["CES1"]);
    expect(decide({ ...clear, IMG1: "yes" }, pack).incomplete).toBe(false);
    const impossible = decide({ ...clear, IMG1: "yes", "CTX-WEEKS": -1 }, pack);
    expect(impossible).toMatchObject({ class: "U2", incomplete: true });
  });

  it("lists what could not be established, optional items apart", () => {
    const unclear = { CA6: "unknown", CES6: "unknown", "L-PAIN": "unknown" } as const;
    const open = decide({ ...clear, ...unclear, "CTX-SEX": "unknown" }, pack);
    expect(open.unclear).toEqual(["CTX-SEX", "CA6"]);
    const numbers = { "CTX-AGE": "unknown", "CTX-WEEKS": "unknown" } as const;
    expect(decide(numbers, pack).unclear).toEqual(["CTX-AGE", "CTX-WEEKS"]);
    const leg = decide({ ...clear, NEU7: "yes", "CTX-RADWEEKS": "unknown" }, pack);
    expect(leg.unclear).toEqual(["CTX-RADWEEKS"]);
  });

  it("puts the fired rules in order of urgency and names the pack", () => {
    const decision = decide({ ...clear, IMG1: "yes", CES3: "yes", CA6: "yes" }, pack);
    const ranks = decision.fired.map((rule) => urgency(rule.class));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    expect(decision.packVersion).toBe(pack.info.version);
  });

  const woman = { "CTX-AGE": 30, "CTX-SEX": "female", "CTX-WEEKS": 2 } as const;
  const older = { "CTX-AGE": 54, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;
  const without = (person: Answers, id: string): Answers => fillRest(person, pack, new Set([id]));

  it.each<[string, Answers, string]>([
    ["N for M1", without(man, "IMG1"), "N"],
    ["N for the older", without(older, "INF4"), "N"],
    ["S for the older", without({ ...man, "CTX-SURG": "yes", NEU8: "yes" }, "INF4"), "S"],
    [
      "R for M1, though nothing higher is open",
      without({ ...woman, FX10: "yes" }, "CTX-PREG"),
      "R",
    ],
  ])("waits with %s", (_what, answers, provisional) => {
    const decision = decide(answers, pack);
    expect(decision).toMatchObject({ class: "INC", provisional, incomplete: true });
    expect(decision.missing).toHaveLength(1);
  });

  it("gives R for the older while nothing missing could go higher, and waits where it could", () => {
    const found = { ...older, FX10: "yes", CES6: "no" } as const;
    expect(decide(without(found, "INF4"), pack)).toMatchObject({ class: "R", recheck: false });
    expect(decide(without(found, "CA4"), pack)).toMatchObject({ class: "R", missing: ["CA4"] });
    expect(decide(without(found, "INF10"), pack).class).toBe("R");
    expect(decide(without({ ...found, CA3: "yes" }, "INF10"), pack)).toMatchObject({
      class: "INC",
      provisional: "R",
      recheck: true,
    });
  });

  it("asks for a recheck only while something higher is open", () => {
    expect(decide(clear, pack)).toMatchObject({ recheck: false, banner: false, open: [] });
    expect(decide({ ...clear, IMG1: "unknown" }, pack)).toMatchObject({
      class: "N",
      recheck: true,
    });
    const beside = decide({ ...clear, IMG1: "unknown", CES3: "yes" }, pack);
    expect(beside).toMatchObject({ class: "E", recheck: false });
    expect(beside.open.map(({ id }) => id)).toContain("IMG-1");
  });

  it("counts a finding that is present in what could still follow, optional or not", () => {
    const decision = decide({ ...clear, INF11: "yes", CES1: "unknown" }, pack);
    expect(decision).toMatchObject({ class: "U1", banner: true });
    expect(decision.open.map(({ id }) => id)).toContain("INF-1");
  });

  it("names only yes/no items among the yes/no answers", () => {
    const ids = Object.keys(decide(clear, pack).facts.yesNo);
    expect(ids).toContain("CES1");
    for (const { id } of pack.redFlags.findings.filter(({ input }) => input !== "yes-no"))
      expect(ids).not.toContain(id);
  });

  it("never hides an emergency behind age, and shows OOS in place of INC", () => {
    expect(decide({ "CTX-AGE": 14, VAS2: "yes" }, pack).class).toBe("E");
    expect(decide({ "CTX-AGE": 14 }, pack).class).toBe("OOS");
    expect(decide({ ...clear, "CTX-AGE": 15.9 }, pack).class).toBe("OOS");
    expect(decide({ ...clear, "CTX-AGE": 16 }, pack).class).toBe("N");
  });
});
