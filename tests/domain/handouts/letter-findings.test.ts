import { describe, expect, it } from "vitest";
import { letterFindings } from "../../../src/domain/handouts/letter-findings.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const pack = shippedPack();
const { letter } = shippedLibrary().handouts;
const man = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;
const clear: Answers = { ...fillRest(man, pack, new Set()), CES6: "no" };

function findings(answers: Answers) {
  return letterFindings(decide(answers, pack), letter);
}

describe("what the letter lists", () => {
  it("names a group as a whole only when each of its questions was answered no", () => {
    expect(findings(clear)).toMatchObject({
      groups: ["G1", "G2", "G3", "G4", "G5", "G6"],
      absent: [],
    });
    for (const answer of ["yes", "unknown", "not_asked"] as const)
      expect(findings({ ...clear, NEU6: answer }).groups).not.toContain("G2");
    expect(findings({ ...clear, NEU6: "unknown" })).toMatchObject({
      unknown: ["NEU6"],
      present: [],
    });
  });

  it("lists what was recorded one by one beside a finding, and what was not asked nowhere", () => {
    const found = findings({ CES3: "yes", CES1: "no" });
    expect(found).toMatchObject({ groups: [], absent: ["CES1"], present: ["CES3"], unknown: [] });
    expect(Object.values(found).flat()).toEqual(["CES1", "CES3"]);
  });

  it("lists only groups that are for the letter", () => {
    const decision = decide({ ...clear, NEU6: "unknown" }, pack);
    const { groups, absent } = letterFindings(decision, { ...letter, checked: ["G1"] });
    expect({ groups, absent }).toEqual({ groups: ["G1"], absent: [] });
  });

  it("keeps private findings off the paper, and says which to the clinician", () => {
    const found = findings({ ...clear, INF2: "yes", CES6: "unknown", INF3: "no" });
    expect(found.leftOut.toSorted()).toEqual(["CES6", "INF2"]);
    for (const list of [found.present, found.absent, found.unknown])
      for (const id of letter.intimate) expect(list).not.toContain(id);
  });
});
