import { describe, expect, it } from "vitest";
import { contentFaults } from "../../src/schema/content-faults.ts";
import { englishWords, put, shippedContent } from "../support/shipped-content.ts";

describe("faults of the agreement and of the safety net", () => {
  it.each<[(string | number)[], unknown, string]>([
    [
      ["agreement", "signs", 0, "findings"],
      ["CES99"],
      "agreement.json: signs: unknown finding CES99",
    ],
    [
      ["agreement", "signs", 0, "findings"],
      ["CES1"],
      "agreement.json: signs: nothing for finding CES3",
    ],
    [["agreement", "examined"], [], "agreement.json: signs: nothing for finding NEU5"],
    [
      ["agreement", "signs", 0, "id"],
      "sn-gone",
      "agreement.json: signs: unknown safety-net line sn-gone",
    ],
    [["agreement", "goals", 0], "sit", "agreement.json: goals: sit appears twice"],
    [
      ["agreement", "sources", 0, "id"],
      "nobody-1900",
      "agreement.json: sources.nobody-1900: unknown source nobody-1900",
    ],
    [["safety-net", "always", 0], "heart", "safety-net.json: always: unknown group heart"],
    [
      ["safety-net", "immediate", 7, "raisedBy"],
      ["NEU99"],
      "safety-net.json: sn-weakness: unknown finding NEU99",
    ],
    [
      ["teach-back", "course", "longer"],
      ["l99"],
      "teach-back.json: course: unknown leaflet line l99",
    ],
    [
      ["teach-back", "prompts", 0, "id"],
      "which-signs",
      "teach-back.json: prompts: which-signs appears twice",
    ],
  ])("names %j", (path, value, fault) => {
    const content = shippedContent();
    put(content, path, value);
    expect(contentFaults(content, englishWords())).toContain(fault);
  });

  it("refuses a shape that does not fit, by its file and place", () => {
    const content = shippedContent();
    put(content, ["agreement", "plan", 0, "kind"], "maybe");
    expect(contentFaults(content, englishWords())[0]).toMatch(/^agreement\.json: plan\.0\.kind/);
  });

  it("names a line without words, and words without a line", () => {
    const words = englishWords();
    put(words, ["agreement", "patient", "goal", "walk"], undefined);
    put(words, ["teach-back", "say", "prompt", "extra"], "More");
    expect(contentFaults(shippedContent(), words)).toEqual([
      "agreement.json: missing key patient.goal.walk",
      "teach-back.json: orphan key say.prompt.extra",
    ]);
  });
});
