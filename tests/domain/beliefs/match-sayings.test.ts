import { describe, expect, it } from "vitest";
import { matchSayings } from "../../../src/domain/beliefs/match-sayings.ts";

const beliefs = [
  { id: "worry", phrases: ["I worry it’s something serious", "Is it cancer?"] },
  { id: "proof", phrases: ["I need to see it on a scan", "Something must show"] },
  { id: "time", phrases: ["A scan saves time"] },
];

describe("beliefs by what was said", () => {
  it("finds a word by its beginning, either way round, without accents or case", () => {
    expect(matchSayings("WORRYING", beliefs)).toEqual(["worry"]);
    expect(matchSayings("seri serió", beliefs)).toEqual(["worry"]);
    expect(matchSayings("cancér", beliefs)).toEqual(["worry"]);
  });

  it("puts the belief with the rarer words first", () => {
    expect(matchSayings("scan time", beliefs)).toEqual(["time", "proof"]);
    expect(matchSayings("something serious", beliefs)).toEqual(["worry", "proof"]);
  });

  it("shows all while nothing of use was typed, and none where nothing fits", () => {
    expect(matchSayings("", beliefs)).toEqual(["worry", "proof", "time"]);
    expect(matchSayings("it is", beliefs)).toEqual(["worry", "proof", "time"]);
    expect(matchSayings("holiday", beliefs)).toEqual([]);
  });

  it("asks short words to be the same", () => {
    expect(matchSayings("mus", beliefs)).toEqual([]);
    expect(matchSayings("see", beliefs)).toEqual(["proof"]);
  });
});
