import { describe, expect, it } from "vitest";
import type { ToneEntry } from "../../../src/schema/tone.ts";
import { foundIn } from "../../../src/schema/words/tone-pattern.ts";

function entry(patterns: string[], more: Partial<ToneEntry> = {}): ToneEntry {
  return { id: "x", where: "both", patterns, why: "y", catches: ["a"], passes: ["b"], ...more };
}

describe("a pattern of the tone list", () => {
  it.each([
    ["just", "It is JUST so.", true],
    ["just", "An adjustment.", false],
    ["just", "Ajusté, just’", true],
    ["nur", "Das ist nur Schmerz.", true],
    ["nur", "Die Natur nürnt.", false],
    ["schön", "schönes Wetter", false],
    ["nic złego", "Nie ma w tym nic złego.", true],
    ["بس", "هذا بس ألم", true],
    ["بس", "بسيط", false],
    ["只是", "这只是疼痛", true],
    ["don’t worry", "Don't  worry", true],
    ["wear and tear", "wear-and-tear", true],
    ["crumbl*", "It crumbles.", true],
    ["*bruch", "Wirbelbruch", true],
    ["if you … you’ll", "If you do not move, you’ll stiffen.", true],
    ["if you … you’ll", "If you can, move. Then you’ll see.", false],
    ["a.b", "axb", false],
  ])("“%s” in “%s”: %s", (pattern, text, isFound) => {
    expect(foundIn(entry([pattern]), text)).toEqual(isFound ? [pattern] : []);
  });

  it("lets through what is listed as all right, and nothing beside it", () => {
    const cuts = entry(["cuts"], { unless: ["cuts and bruises"] });
    expect(foundIn(cuts, "Cuts and bruises heal.")).toEqual([]);
    expect(foundIn(cuts, "Cuts and bruises, and cuts.")).toEqual(["cuts"]);
  });

  it("lets a word be explained in quotation marks only where the entry says so", () => {
    const quoted = "A report may say “wear and tear”.";
    expect(foundIn(entry(["wear and tear"], { quotable: true }), quoted)).toEqual([]);
    expect(foundIn(entry(["wear and tear"]), quoted)).toEqual(["wear and tear"]);
  });
});
