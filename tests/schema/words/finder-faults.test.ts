import { describe, expect, it } from "vitest";
import { finderFaults } from "../../../src/schema/words/finder-faults.ts";
import { englishWords, put, shippedLibrary } from "../../support/shipped-content.ts";

const library = shippedLibrary();

/** The faults after one change to the English finder. */
function faultsWith(path: readonly string[], value: unknown): string[] {
  const words = englishWords();
  put(words, ["finder", ...path], value);
  return finderFaults(library, words["finder"]);
}

describe("what the finder knows of a language", () => {
  it("is sound as shipped", () => {
    expect(finderFaults(library, englishWords()["finder"])).toEqual([]);
  });

  it.each([
    [["beliefs", "cost"], undefined, "missing beliefs.cost"],
    [["beliefs", "costs"], ["x"], "unknown id beliefs.costs"],
    [["findings", "CES3"], undefined, "missing findings.CES3"],
    [["findings", "CES33"], ["x"], "unknown id findings.CES33"],
    [["unless", "CES33"], ["x"], "unknown id unless.CES33"],
  ])("names %j", (path, value, fault) => {
    expect(faultsWith(path, value)).toContain(`finder.json: ${fault}`);
  });

  it.each([
    [["beliefs", "cost"], []],
    [
      ["findings", "CES3"],
      ["numb", ""],
    ],
    [["meanings"], "scan"],
    [["nothing"], undefined],
    [["more"], ["x"]],
  ])("refuses another shape at %j", (path, value) => {
    expect(faultsWith(path, value)).not.toEqual([]);
  });

  it("is missed where there is none", () => {
    expect(finderFaults(library, undefined)).toEqual(["finder.json: missing"]);
  });
});
