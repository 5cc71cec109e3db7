import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { englishUsages, inUsage, phraseWriter } from "../../src/i18n/english-usage.ts";
import { phrasesOf, placeholdersIn } from "../../src/schema/words/phrases.ts";

const folder = "locales/en";
const unused = ["finder", "tone", "swaps", "moves"];
const british = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !unused.includes(name.slice(0, -5)))
    .flatMap((name) => {
      const words: unknown = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
      const file = name.slice(0, -".json".length);
      return [...phrasesOf(words)].map(([key, phrase]) => [`${file}:${key}`, String(phrase)]);
    }) as [string, string][],
);

const american = phraseWriter(englishUsages["en-US"] ?? { words: {}, phrases: {} });

describe("English as it is written elsewhere", () => {
  it.each([
    ["A tumour, or haematuria", "A tumor, or hematuria"],
    ["Behaviours of one centre, centred", "Behaviors of one center, centered"],
    ["Tick it; ticked, untick", "Check it; checked, uncheck"],
    ["you cannot wee this week", "you cannot pee this week"],
    [
      "Booking physio, the physio, physiotherapists",
      "Booking physical therapy, the physical therapist, physical therapists",
    ],
    ["{{centre}} and sticky ticks", "{{centre}} and sticky checks"],
    ["Oedema", "Edema"],
  ])("American: %s", (from, to) => {
    expect(american(from)).toBe(to);
  });

  it("rewrites a phrase by its whole address, and keeps the groups", () => {
    const usage = { words: { grey: "gray" }, phrases: { "rehearse:setting.gp": "Clinic" } };
    expect(inUsage("rehearse", { setting: { gp: "GP surgery", ed: "Grey" } }, usage)).toEqual({
      setting: { gp: "Clinic", ed: "Gray" },
    });
  });

  describe.each(Object.entries(englishUsages))("%s", (_language, usage) => {
    const write = phraseWriter(usage);
    const all = [...british.values()];

    it.each(Object.keys(usage.words))("meets “%s” somewhere", (word) => {
      const alone = phraseWriter({ words: { [word]: "\u0000" }, phrases: {} });
      expect(all.some((phrase) => alone(phrase) !== phrase)).toBe(true);
    });

    it("has its own phrases where there is one, other than the words make it", () => {
      for (const [key, phrase] of Object.entries(usage.phrases)) {
        expect(british.has(key), key).toBe(true);
        expect(phrase).not.toBe(write(british.get(key) ?? ""));
      }
    });

    it("changes no placeholder and no figure", () => {
      const figures = (phrase: string): string => phrase.replace(/[^\d.,–]/g, "");
      for (const phrase of all) {
        expect(placeholdersIn(write(phrase))).toEqual(placeholdersIn(phrase));
        expect(figures(write(phrase))).toBe(figures(phrase));
      }
    });
  });
});
