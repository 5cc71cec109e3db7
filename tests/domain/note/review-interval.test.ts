import { describe, expect, it } from "vitest";
import { reviewIntervalId } from "../../../src/domain/note/review-interval.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import { shippedPack } from "../../support/content.ts";

const intervalFor = (...present: string[]): string =>
  reviewIntervalId(
    decide(Object.fromEntries(present.map((id) => [id, "yes" as const])), shippedPack()),
  );

describe("the review interval (4.2)", () => {
  it.each(["NEU1", "NEU3", "NEU9", "CA2", "FX8"])("%s: severe or mild deficit", (id) => {
    expect(intervalFor(id, "NEU7", "CA3")).toBe("severe-or-mild-deficit");
  });

  it.each(["NEU7", "CES7"])("%s: radicular", (id) => {
    expect(intervalFor(id, "CA3")).toBe("radicular");
  });

  it("otherwise by how the pain goes", () => {
    expect(intervalFor("CA3")).toBe("non-specific-severe");
    expect(intervalFor()).toBe("non-specific");
  });
});
