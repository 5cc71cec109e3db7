import { describe, expect, it } from "vitest";
import { decide, urgency } from "../../../src/domain/triage/decide.ts";
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

  it("never hides an emergency behind age, and shows OOS in place of INC", () => {
    expect(decide({ "CTX-AGE": 14, VAS2: "yes" }, pack).class).toBe("E");
    expect(decide({ "CTX-AGE": 14 }, pack).class).toBe("OOS");
    expect(decide({ ...clear, "CTX-AGE": 15.9 }, pack).class).toBe("OOS");
    expect(decide({ ...clear, "CTX-AGE": 16 }, pack).class).toBe("N");
  });
});
