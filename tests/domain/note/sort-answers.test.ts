import { describe, expect, it } from "vitest";
import { sortAnswers } from "../../../src/domain/note/sort-answers.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";

const pack = shippedPack();
const man = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;

describe("the record's four lists", () => {
  it("keeps present, absent, not known and not asked apart", () => {
    const given = { ...man, CES1: "yes", "L-CES": "yes", NEU3: "unknown" } as const;
    const answers = fillRest(given, pack, new Set(["CA1", "CTX-COAG"]));
    const sorted = sortAnswers(decide(answers, pack));
    expect(sorted.present).toEqual(["CES1"]);
    expect(sorted.details).toEqual(["L-CES"]);
    expect(sorted.unknown).toEqual(["NEU3"]);
    expect(sorted.notAsked).toEqual([
      ...["CES6", "CA1", "CTX-COAG", "CTX-MRI", "CES8", "CES9", "CA14", "INF11", "MY2"],
    ]);
    expect(sorted.absent.map(({ group }) => group)).toEqual([
      "G1",
      "G2",
      "G3",
      "G4",
      "G5",
      "G6",
      "G7",
    ]);
    expect(sorted.absent[0]?.ids).toEqual(["CES2", "CES3", "CES4", "CES5", "CES7"]);
  });

  it("names numbers that were not asked, and no detail that is not established", () => {
    const sorted = sortAnswers(decide({ CES1: "yes", "L-CES": "no" }, pack));
    expect(sorted.notAsked).toEqual(expect.arrayContaining(["CTX-AGE", "CTX-SEX", "CTX-WEEKS"]));
    expect(sorted.notAsked).not.toContain("L-CES");
    expect(sorted).toMatchObject({ present: ["CES1"], absent: [], details: [] });
  });
});
