import { describe, expect, it } from "vitest";
import { reviewIntervalId } from "../../../src/domain/note/review-interval.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import { shippedPack } from "../../support/content.ts";

const intervalFor = (...present: string[]): string | null =>
  reviewIntervalId(
    decide(Object.fromEntries(present.map((id) => [id, "yes" as const])), shippedPack()),
  );

describe("the review interval (4.2)", () => {
  it.each([["NEU1", "L-NEU"], ["NEU3"], ["NEU9"], ["CA2"], ["FX8"]])(
    "%s: severe or mild deficit",
    (...ids) => {
      expect(intervalFor(...ids, "NEU7", "CA3")).toBe("severe-or-mild-deficit");
    },
  );

  it.each([["NEU7"], ["CES7", "L-CES"]])("%s: radicular, unless urgent", (...ids) => {
    expect(intervalFor(...ids, "CA3")).toBe(ids.includes("CES7") ? null : "radicular");
  });

  it("otherwise by how the pain goes", () => {
    expect(intervalFor("CA3")).toBe("non-specific-severe");
    expect(intervalFor()).toBe("non-specific");
  });

  it.each(["CES3", "NEU1", "INF11"])("%s: no date is suggested beside an urgent clock", (id) => {
    expect(intervalFor(id)).toBeNull();
  });

  it("is the same for every rule that asks for two weeks, whatever else is so", () => {
    for (const rule of ["CA-2b", "CA-2c", "CA-7", "INF-5b"]) {
      const plain = decide({}, shippedPack());
      const fired = [{ ...plain.fired[0], id: rule }] as typeof plain.fired;
      expect(reviewIntervalId({ ...plain, class: "R", fired }), rule).toBe("non-specific-severe");
      expect(reviewIntervalId({ ...plain, class: "R", fired: [] })).toBe("non-specific");
    }
  });

  it("goes by one finding alone", () => {
    const plain = decide({ "CTX-AGE": 12, "CTX-SEX": "male" }, shippedPack());
    const withYes = (id: string) => ({
      ...plain,
      class: "R" as const,
      fired: [],
      facts: { ...plain.facts, yesNo: { ...plain.facts.yesNo, [id]: "yes" as const } },
    });
    expect(reviewIntervalId(withYes("CES7"))).toBe("radicular");
    expect(reviewIntervalId(withYes("CA3"))).toBe("non-specific-severe");
    expect(reviewIntervalId(withYes("CES1"))).toBe("non-specific");
  });

  it.each(["CA13", "INF2", "IMG1"])("%s: not later than its rule asks for", (id) => {
    expect(intervalFor(id)).toBe("non-specific-severe");
  });
});
