import { describe, expect, it } from "vitest";
import { figuresIn } from "../../../src/schema/words/figures-in.ts";

describe("the figures of a phrase", () => {
  it.each([
    ["6 trials, 1,804 people; pain SMD −0.04 (95% CI −0.15 to 0.07)", [6, 1804, 0.04, 0.15, 0.07]],
    ["110 661 lumbar MRIs, 31 in 100", [110661, 31]],
    ["405\u202f965 US veterans", [405965]],
    ["About 60 to 70 out of 100 people", [60, 70]],
    ["At 20, about 37 in 100", [20, 37]],
    ["In 1172 people 80.4% had a flag (Henschke 2009)", [1172, 80.4]],
    ["NICE NG12, 1.13.2; NG59; QS155", []],
    ["MRC 3/5 or less; Modic type 1; Box 1, item 3; PEDro 2/10; HLA-B27; S2-S5", []],
    ["No number, and one word", []],
    ["Signed {{date}}: 7/10 or more", [7, 10]],
  ])("%s", (phrase, figures) => {
    expect(figuresIn(phrase)).toEqual(figures);
  });
});
