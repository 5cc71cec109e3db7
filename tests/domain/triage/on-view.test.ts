import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answer, Answers } from "../../../src/schema/answers.ts";
import { caseCount } from "../../support/case-count.ts";
import { shippedPack } from "../../support/content.ts";
import { someAnswers } from "../../support/generate-answers.ts";
import { optionalItems, screenGroups } from "../../support/screen-groups.ts";

const pack = shippedPack();
const { findings } = pack.redFlags;
const young = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;

function groupsOf(answers: Answers): Record<string, string[]> {
  const { groups } = decide(answers, pack);
  return Object.fromEntries(
    groups.map(({ id, items }) => [id, items.map(({ finding }) => finding.id)]),
  );
}

function isGiven(answers: Answers, id: string): boolean {
  const alias = findings.find((finding) => finding.id === id)?.sameAs;
  return [id, alias].some(
    (name) => name !== undefined && (answers[name] ?? "not_asked") !== "not_asked",
  );
}

describe("what is on view (5.3)", { timeout: 120_000 }, () => {
  it("is what the text says, wherever no answer was given yet", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { groups, facts, fired } = decide(answers, pack);
        const hasMyeloma = fired.some(({ id }) => id === "MY-1");
        const wanted = screenGroups(facts, hasMyeloma).flatMap(({ id, set, asks }) =>
          asks
            .filter((item) => !isGiven(answers, item))
            .map((item) => `${id} ${item} ${optionalItems.has(item) ? null : set}`),
        );
        const shown = groups.flatMap(({ id, items }) =>
          items
            .filter(({ finding }) => !isGiven(answers, finding.id))
            .map(({ finding, set }) => `${id} ${finding.id} ${set}`),
        );
        expect(shown.sort()).toEqual(wanted.sort());
      }),
      { numRuns: caseCount(3_000) },
    );
  });

  it("shows every answered item once, and nothing twice", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { groups, facts } = decide(answers, pack);
        const shown = groups.flatMap(({ items }) => items.map(({ finding }) => finding.id));
        expect(new Set(shown).size).toBe(shown.length);
        const placed = pack.redFlags.groups.flatMap(({ items }) => items.map(({ id }) => id));
        const lost = placed.filter((id) => isGiven(answers, id) && !shown.includes(id));
        // What is worked out now is not asked, though an answer may still be kept for it.
        const weeks = facts.numbers["CTX-WEEKS"];
        const worked = ["SPA-G1", "SPA1", "CA15", ...(weeks === "unknown" ? [] : ["CA10"])];
        expect(lost.filter((id) => !worked.includes(id))).toEqual([]);
      }),
      { numRuns: caseCount(2_000) },
    );
  });
});

describe("each person's groups", () => {
  it("are G1-G7 and the open-on-demand list for the young with recent pain", () => {
    expect(groupsOf(young)).toEqual({
      G1: ["CES1", "CES2", "CES3", "CES4", "CES5", "CES7", "CES6"],
      G2: ["NEU1", "NEU2", "NEU3", "NEU4", "NEU5", "NEU6", "NEU7", "NEU8"],
      G3: ["CA1", "CA2", "CA15", "CA3", "CA9", "CA13"],
      G4: ["INF1", "INF2", "INF3", "INF5", "INF7", "INF8"],
      G5: ["FX1", "FX2", "FX5", "FX6", "FX12"],
      G6: ["VAS1", "VAS2", "VAS3", "REN1", "REN2", "ABD1", "CARD1"],
      G7: ["CTX-AGE", "CTX-SEX", "CTX-WEEKS", "CTX-COAG", "CTX-SURG", "IMG1", "CTX-MRI"],
      extra: ["CES8", "CES9", "CA14", "INF11", "MY2"],
    });
  });

  it.each([
    ["age 50", { "CTX-AGE": 50 }],
    ["age not known", { "CTX-AGE": "unknown" }],
    ["age not asked", { "CTX-AGE": "not_asked" }],
    ["fever", { INF1: "yes" }],
    ["fever not known", { INF1: "unknown" }],
    ["a fall", { FX2: "yes" }],
    ["an anticoagulant", { "CTX-COAG": "yes" }],
    ["earlier surgery not known", { "CTX-SURG": "unknown" }],
  ] as [string, Record<string, Answer>][])("G8 and G9 come with %s", (_what, more) => {
    expect(groupsOf({ ...young, ...more })).toMatchObject({
      G8: ["CA4", "CA5", "CA6", "CA7", "CA8", "CA12", "FX8", "FX10"],
      G9: ["INF4", "INF6", "INF9", "INF10", "MY1"],
    });
  });

  it("G8 and G9 do not come with a CES, nerve or organ finding alone", () => {
    for (const id of ["CES3", "NEU3", "REN1", "IMG1"])
      expect(groupsOf({ ...young, [id]: "yes" })).not.toHaveProperty("G8");
  });

  it("G10 asks weeks of leg pain first, then what fits them", () => {
    const leg = { ...young, "CTX-WEEKS": 8, NEU7: "yes" } as const;
    expect(groupsOf(leg)["G10"]).toEqual(["CTX-RADWEEKS"]);
    expect(groupsOf({ ...leg, "CTX-RADWEEKS": 5.9 })["G10"]).toEqual(["CTX-RADWEEKS", "NEU9"]);
    const late = ["CTX-RADWEEKS", "CA10", "CTX-CAND"];
    expect(groupsOf({ ...leg, "CTX-RADWEEKS": 6 })["G10"]).toEqual(late);
    expect(groupsOf({ ...leg, "CTX-RADWEEKS": "unknown" })["G10"]).toEqual([
      ...["CTX-RADWEEKS", "NEU9", "CA10", "CTX-CAND"],
    ]);
  });

  it("G10 keeps an answered item where it was asked", () => {
    const leg = { ...young, "CTX-WEEKS": 8, NEU7: "yes", "CTX-RADWEEKS": 8, CA10: "no" } as const;
    const groups = groupsOf(leg);
    expect(groups["G10"]).toEqual(["CTX-RADWEEKS", "CA10", "CTX-CAND"]);
    expect(groups).not.toHaveProperty("G8");
  });

  it("an item of two groups is asked once, where it comes first", () => {
    const leg = {
      ...young,
      "CTX-AGE": 60,
      "CTX-WEEKS": 8,
      NEU7: "yes",
      "CTX-RADWEEKS": 8,
    } as const;
    const { G8, G10 } = groupsOf(leg);
    expect(G8).toContain("CA10");
    expect(G10).toEqual(["CTX-RADWEEKS", "CTX-CAND"]);
  });

  it("G10 asks about claudication after CA8", () => {
    const walking = groupsOf({ ...young, "CTX-AGE": 66, CA8: "yes" })["G10"];
    expect(walking).toEqual(expect.arrayContaining(["LSS2", "LSS3", "LSS4", "CTX-CAND"]));
  });

  it("G11 comes after 12 weeks, while the onset may have been before 45", () => {
    const spa = ["SPA2", "SPA3", "SPA4", "SPA5", "SPA6", "SPA7", "SPA8", "SPA9", "SPA10"];
    const at = (age: number, weeks: number, more: Answers = {}) =>
      groupsOf({ ...young, "CTX-AGE": age, "CTX-WEEKS": weeks, ...more })["G11"];
    expect(at(40, 12)).toBeUndefined();
    expect(at(34, 12.1)).toEqual(spa);
    expect(at(35, 12.1)).toEqual(["SPA1", ...spa]);
    expect(at(45, 12.1)).toEqual(["SPA-G1", "SPA1", ...spa]);
    expect(at(45, 12.1, { "SPA-G1": "no" })).toEqual(["SPA-G1"]);
  });

  it("details come only after the finding they qualify is yes", () => {
    const given = (id: string, answer: Answer) =>
      Object.values(groupsOf({ ...young, [id]: answer })).flat();
    for (const [id, detail] of [
      ["CES1", "L-CES"],
      ["CES7", "L-CES"],
      ["NEU1", "L-NEU"],
      ["NEU4", "L-SIDE"],
      ["INF1", "L-INF"],
    ] as const) {
      expect(given(id, "yes")).toContain(detail);
      for (const answer of ["no", "unknown"] as const)
        expect(given(id, answer)).not.toContain(detail);
    }
    expect(given("CES2", "yes")).not.toContain("L-CES");
  });
});

describe("an answer that stands", () => {
  it("keeps its item on view when a correction closes the group, without making it mandatory", () => {
    const corrected = { ...young, INF4: "yes" } as const;
    const group = decide(corrected, pack).groups.find(({ id }) => id === "G9");
    expect(group?.items.map(({ finding, set }) => [finding.id, set])).toEqual([["INF4", null]]);
    expect(groupsOf({ ...young, FX11: "unknown" })["G8"]).toEqual(["CA7"]);
  });
});
