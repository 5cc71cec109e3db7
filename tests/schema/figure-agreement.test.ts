import { describe, expect, it } from "vitest";
import { figureDisagreements } from "../../src/schema/figure-agreement.ts";
import { loadLibrary } from "../../src/schema/load-library.ts";
import {
  englishWords,
  phraseAt,
  put,
  shippedContent,
  shippedLibrary,
} from "../support/shipped-content.ts";

const shipped = shippedLibrary();

function afterContent(path: readonly (string | number)[], value: number): string[] {
  const content = shippedContent();
  put(content, path, value);
  const loaded = loadLibrary(content);
  if (!loaded.ok) throw new Error(loaded.faults.join("\n"));
  return figureDisagreements(loaded.library, englishWords());
}

describe("one figure in two places", () => {
  it("is the same in all that is shipped", () => {
    expect(figureDisagreements(shipped, englishWords())).toEqual([]);
  });

  const { readyNumbers, prevalence, radiation, withPain } = shipped.facts;
  const ready = (id: string): number => readyNumbers.findIndex((number) => number.id === id);
  it.each([
    [
      "a number that is said, and the table",
      ["facts", "prevalence", "findings", "disc-bulge", prevalence.ages.indexOf(40)],
      "prevalence-disc-bulge-40",
    ],
    [
      "an odds ratio, and the fact",
      [
        "facts",
        "withPain",
        "odds",
        withPain.odds.findIndex((o) => o.finding === "modic-1"),
        "high",
      ],
      "modic-1: upper limit",
    ],
    [
      "the risk of an X-ray, and the table of doses",
      [
        "facts",
        "radiation",
        "tests",
        radiation.tests.findIndex((t) => t.id === "lumbar-xray"),
        "risk",
      ],
      "lumbar-xray-cancer-risk",
    ],
    [
      "operations of 10,000, and per cent",
      ["facts", "readyNumbers", ready("surgery-one-year-early-mri"), "compare"],
      "surgery without early MRI",
    ],
    [
      "people looked at",
      ["facts", "readyNumbers", ready("serious-cause-one-year"), "observed", "outOf"],
      "people looked at",
    ],
  ])("%s", (_what, path, named) => {
    const faults = afterContent(path, 9999);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`facts.json: ${named}: `);
  });

  it.each([
    ["limits that differ", ["talk", "finding-1-locates-source", "against"], "9.68", "9.86"],
    ["a figure that differs", ["talk", "finding-1-locates-source", "against"], "4.38", "4.83"],
    ["a figure in a hundred", ["pathways", "disagreement", "6", "a"], "7 in 100", "8 in 100"],
  ])("%s between two texts is named, with both places", (_what, path, was, is) => {
    const words = englishWords();
    put(words, path, phraseAt(words, path).replace(was, is));
    const faults = figureDisagreements(shipped, words);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults)
      expect(fault).toContain(`${path[0]}:${path.slice(1).join(".")} has`);
  });
});
