import { describe, expect, it } from "vitest";
import { phrasesOf } from "../../src/schema/words/phrases.ts";
import { englishWords } from "../support/shipped-content.ts";

const words = englishWords();
const report = [...phrasesOf(words["report"])].map(
  ([key, phrase]) => [key, String(phrase)] as const,
);
const screens = [...phrasesOf(words["screens"])]
  .filter(([key]) => key.startsWith("report."))
  .map(([key, phrase]) => [key, String(phrase)] as const);

/** Our own sentences: words of the report itself stand in its names, or between quotation marks. */
const ours = [...report, ...screens]
  .filter(([key]) => !/\.(name|synonyms)$/.test(key))
  .map(([key, phrase]) => ({ key, phrase: phrase.replace(/“[^”]*”/g, "") }));

const avoid =
  /wear and tear|degenerat|disc bulge|slipped disc|arthritis|crumbl|bone on bone|(trapped|pinched) nerve|\bunstable\b|out of (place|line)|be careful|protect your back|non-specific|nothing (showed|is wrong|wrong)|find the cause/i;

describe("our own sentences about a report", () => {
  it("use no word of the swap list", () => {
    expect(ours.filter(({ phrase }) => avoid.test(phrase))).toEqual([]);
  });

  it("would be caught if they did", () => {
    expect("You have a slipped disc.").toMatch(avoid);
  });

  it("give the patient one number a word at most, and none beside a figure of the table", () => {
    const table = new Set(["disc-degeneration", "disc-dehydration", "disc-height-loss"]);
    for (const id of ["disc-bulge", "disc-protrusion", "annular-fissure", "facet-change"])
      table.add(id);
    table.add("spondylolisthesis");
    for (const [key, phrase] of report) {
      const id = /^term\.(.+)\.patient$/.exec(key)?.[1];
      if (id === undefined) continue;
      const sentences = phrase.split(/(?<=[.?!])\s+/).filter((one) => /\d/.test(one));
      expect(sentences.length, phrase).toBeLessThanOrEqual(table.has(id) ? 0 : 1);
    }
  });

  it("never soothe where something needs action", () => {
    const toAct = report.filter(([key]) => key.endsWith(".act"));
    expect(toAct.length).toBeGreaterThan(8);
    const soothing = /common|with age|no pain|grey hair|shrink|harmless|usually|safe to/i;
    expect(toAct.filter(([, phrase]) => soothing.test(phrase))).toEqual([]);
  });
});
