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

  it.each(["CA13", "INF2", "IMG1"])("%s: not later than its rule asks for", (id) => {
    expect(intervalFor(id)).toBe("non-specific-severe");
  });
});
