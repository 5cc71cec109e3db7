import { describe, expect, it } from "vitest";
import { decide } from "../../../src/domain/triage/decide.ts";
import { spaCount } from "../../../src/domain/triage/spa-count.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../../support/content.ts";

const none = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [`SPA${number}`, "no" as const]),
);
const count = (answers: Answers) => spaCount(decide(answers, shippedPack()).facts);

describe("the NG65 count", () => {
  it("is a range while items are open, and leaves SPA10 out", () => {
    expect(count({ ...none, SPA10: "yes" })).toEqual({ min: 0, max: 0 });
    expect(count({})).toEqual({ min: 0, max: 9 });
    const some = { ...none, SPA2: "yes", SPA9: "yes", SPA3: "unknown", SPA4: "not_asked" } as const;
    expect(count(some)).toEqual({ min: 2, max: 4 });
  });
});
