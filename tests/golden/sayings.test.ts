import { describe, expect, it } from "vitest";
import talk from "../../locales/en/talk.json" with { type: "json" };
import library from "../../src/content/beliefs.json" with { type: "json" };
import redFlags from "../../src/content/red-flags.json" with { type: "json" };
import { type Saying, sayings } from "../support/sayings.ts";

const beliefIds = library.beliefs.map(({ id }) => id);
const kinds = {
  belief: sayings.filter(({ beliefs }) => beliefs.length > 0),
  finding: sayings.filter(({ finding }) => finding !== null),
  neither: sayings.filter(({ beliefs, finding }) => beliefs.length === 0 && finding === null),
};

/** The line without case and punctuation. */
function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "");
}

/** Every string anywhere below. */
function linesOf(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(linesOf) : [];
}

/** How many of these are for tuning, as a share. */
function tuneShare(some: readonly Saying[]): number {
  return some.filter(({ half }) => half === "tune").length / some.length;
}

describe("the sayings", () => {
  it("have ids and wordings of their own", () => {
    expect(new Set(sayings.map(({ id }) => id)).size).toBe(sayings.length);
    expect(new Set(sayings.map(({ said }) => bare(said))).size).toBe(sayings.length);
  });

  it("name only beliefs and findings that exist, and never both at once", () => {
    const findings = redFlags.findings.map(({ id }) => id);
    for (const { id, beliefs, finding } of sayings) {
      expect(beliefIds, id).toEqual(expect.arrayContaining(beliefs));
      if (finding === null) continue;
      expect(findings, id).toContain(finding);
      expect(beliefs, id).toEqual([]);
    }
  });

  it("are enough of every kind", () => {
    expect(sayings.length).toBeGreaterThanOrEqual(230);
    expect(kinds.belief.length).toBeGreaterThanOrEqual(160);
    expect(kinds.finding.length).toBeGreaterThanOrEqual(40);
    expect(kinds.neither.length).toBeGreaterThanOrEqual(30);
    expect(new Set(kinds.finding.map(({ finding }) => finding)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(beliefIds)("meet %s at least four times, in both halves", (belief) => {
    const meant = kinds.belief.filter(({ beliefs }) => beliefs[0] === belief);
    expect(meant.length).toBeGreaterThanOrEqual(4);
    expect(new Set(meant.map(({ half }) => half)).size).toBe(2);
  });

  it("fall into two even halves, whatever the kind", () => {
    for (const some of Object.values(kinds)) {
      expect(tuneShare(some)).toBeGreaterThan(0.45);
      expect(tuneShare(some)).toBeLessThan(0.55);
    }
  });

  it("never repeat a line of a card", () => {
    const cards = new Set(linesOf(talk).map(bare));
    expect(sayings.filter(({ said }) => cards.has(bare(said)))).toEqual([]);
  });
});
