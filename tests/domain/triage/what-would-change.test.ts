import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide, urgency } from "../../../src/domain/triage/decide.ts";
import { whatWouldChange } from "../../../src/domain/triage/what-would-change.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { caseCount } from "../../support/case-count.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { someAnswers } from "../../support/generate-answers.ts";

const pack = shippedPack();
const changes = (answers: Answers) => whatWouldChange(answers, decide(answers, pack), pack);

describe("what would change this", () => {
  const clear = fillRest(
    { "CTX-AGE": 54, "CTX-SEX": "male", "CTX-WEEKS": 2 },
    pack,
    new Set<string>(),
  );

  it("names the findings by class, most urgent first", () => {
    const found = changes(clear);
    expect(found.map((change) => change.class)).toEqual(["E", "U1", "U2", "R"]);
    expect(found[0]?.findings).toEqual(expect.arrayContaining(["CES3", "NEU1", "FX1", "VAS3"]));
    expect(found[2]?.findings).toEqual(expect.arrayContaining(["CA1", "CA9", "IMG1"]));
  });

  it("is nothing above an emergency", () => {
    expect(changes({ ...clear, CES3: "yes" })).toEqual([]);
  });

  it("is true: each finding alone gives that class, and none is a lowering detail", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { provisional } = decide(answers, pack);
        for (const { class: outcome, findings } of changes(answers)) {
          expect(urgency(outcome)).toBeGreaterThan(urgency(provisional));
          for (const id of findings) {
            expect(decide({ ...answers, [id]: "yes" }, pack).provisional).toBe(outcome);
            expect(id.startsWith("L-")).toBe(false);
          }
        }
      }),
      { numRuns: caseCount(100) },
    );
  });
});
