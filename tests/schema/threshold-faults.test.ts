import { describe, expect, it } from "vitest";
import { thresholdFaults } from "../../src/schema/threshold-faults.ts";
import { englishWords, phraseAt, put, shippedLibrary } from "../support/shipped-content.ts";

const shipped = shippedLibrary();

function withChange(path: readonly string[], was: string, is: string): string[] {
  const words = englishWords();
  const before = phraseAt(words, path);
  expect(before).toContain(was);
  put(words, path, before.replace(was, is));
  return thresholdFaults(shipped, words);
}

describe("thresholds and clocks", () => {
  it("agree in all that is shipped", () => {
    expect(thresholdFaults(shipped, englishWords())).toEqual([]);
  });

  it.each([
    [
      ["check", "finding", "FX10", "name"],
      "4 cm",
      "3 cm",
      "check.json: finding.FX10.name: 3 is not in what counts for FX10",
    ],
    [
      ["handouts", "patient", "letter", "finding", "CA10"],
      "4 weeks",
      "6 weeks",
      "handouts.json: patient.letter.finding.CA10: 6 is not in what counts for CA10",
    ],
    [
      ["agreement", "patient", "sign", "steroids"],
      "3 months",
      "4 months",
      "agreement.json: patient.sign.steroids: 4 is in none of its findings",
    ],
    [
      ["ask", "INF5", "ask"],
      "three months",
      "six months",
      "ask.json: INF5.ask: 6 is not in what counts for INF5",
    ],
    [
      ["rules", "CA-6", "title"],
      "60",
      "65",
      "rules.json: CA-6.title: 65 is in no condition of CA-6",
    ],
    [
      ["rules", "FX-5", "action"],
      "within 2 weeks",
      "within 4 weeks",
      "rules.json: FX-5.action: within 4 weeks is longer than U2 allows",
    ],
    [
      ["rules", "MSCC-1", "action"],
      "within 24 hours",
      "within 48 hours",
      "rules.json: MSCC-1.action: within 48 hours is longer than E allows",
    ],
  ])("%j, changed to differ, is named", (path, was, is, fault) => {
    expect(withChange(path, was, is)).toContain(fault);
  });

  it("lets 48 hours be 2 days, and 12 weeks 3 months", () => {
    expect(withChange(["check", "finding", "SPA5", "name"], "48 hours", "2 days")).toEqual([]);
    expect(withChange(["check", "finding", "SPA-G2", "name"], "3 months", "12 weeks")).toEqual([]);
  });
});
