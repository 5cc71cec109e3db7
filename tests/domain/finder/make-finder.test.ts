import { describe, expect, it } from "vitest";
import { longestSaying, makeFinder } from "../../../src/domain/finder/make-finder.ts";
import { shippedFinder, shippedFinderWords } from "../../support/sayings.ts";

const find = shippedFinder();

describe("the shipped finder", () => {
  it.each([
    [
      "an expression for what is meant",
      "They say it’s all in my head",
      "finding-2-proof-pain-real",
    ],
    ["misspellings", "my insurence compny wants a scann", "insurance-requirement"],
    ["word forms", "I was worrying it might be cancerous", "reassurance"],
    ["one word", "radiation", "radiation-exposure"],
    ["a word half typed", "the cost is too expens", "cost"],
    [
      "capitals and stray marks",
      "«GUIDELINES?!» — written by people who don’t see PATIENTS",
      "mistrust-of-guidelines",
    ],
  ])("finds a belief by %s", (_what, said, belief) => {
    expect(find(said).beliefs[0]).toBe(belief);
  });

  it.each([
    ["I had breast cancer in the past", "CA1"],
    ["numb betwen my legs", "CES3"],
    ["I keep wetting myself", "CES2"],
    ["my legs keep giving way", "CES5"],
    ["fell off a ladder", "FX1"],
  ])("leads %j to %s", (said, finding) => {
    expect(find(said).findings[0]).toBe(finding);
  });

  it("tells the fear of cancer from having had it", () => {
    const { findings, beliefs } = find("I’m scared it could be cancer");
    expect(findings).toEqual([]);
    expect(beliefs[0]).toBe("reassurance");
    expect(find("my mum had cancer").findings).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["spaces", " \n\t "],
    ["punctuation", "?!… — “” ((("],
    ["control characters", "\u0000\u0001\u001b[31m\u007f\ufeff"],
    ["half a character", "\ud83d"],
    ["right to left", "أنا خائف من السرطان"],
    ["another script", "我害怕是癌症"],
    ["markup", "<script>alert(1)</script>"],
    ["names of objects", "constructor __proto__ toString"],
  ])("finds nothing in %s, and does not fail", (_what, said) => {
    expect(find(said)).toEqual({ findings: [], beliefs: [], isCut: false });
  });

  it("reads the beginning of what is far too long, and says so", () => {
    const found = find(`numb between my legs ${"and so on ".repeat(10_000)}`);
    expect(found.isCut).toBe(true);
    expect(found.findings).toContain("CES3");
    expect(find("x".repeat(100_000))).toEqual({ findings: [], beliefs: [], isCut: true });
    expect(find("a".repeat(longestSaying)).isCut).toBe(false);
  });

  it("hears a belief by its own card where nobody wrote a phrasing for it", () => {
    const words = { ...shippedFinderWords(), beliefs: {} };
    const cards = [
      { id: "cost", phrases: ["They charge a fortune for that"], need: "" },
      { id: "time", phrases: ["My clinic runs late already"], need: "" },
    ];
    const { beliefs } = makeFinder(words, "en", cards)("they charge a fortune");
    expect(beliefs).toEqual(["cost"]);
  });

  it("has at least eight phrasings for each belief, and no phrase twice", () => {
    const { beliefs, findings } = shippedFinderWords();
    for (const [id, phrases] of Object.entries(beliefs))
      expect(phrases.length, id).toBeGreaterThan(7);
    for (const [id, phrases] of Object.entries({ ...beliefs, ...findings }))
      expect(new Set(phrases).size, id).toBe(phrases.length);
  });
});
