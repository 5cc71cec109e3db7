import { expect, it } from "vitest";
import { makeReader } from "../../../src/domain/finder/saying-reader.ts";

const makeSmall = () =>
  makeReader(
    {
      endings: ["s", "ing", "ed", "y"],
      passOver: ["the", "it", "will", "is"],
      known: [],
      speakers: { self: ["my", "I"], others: ["she"] },
      meanings: {
        scan: ["scan", "x-ray", "picture"],
        fake: ["putting it on", "made up"],
        crotch: ["willy", "between my legs"],
        legs: ["legs"],
        leg: ["leg"],
      },
      beliefs: {},
      findings: {},
      unless: {},
      nothing: [],
    },
    "en",
    ["manager", "numb"],
  );

it.each([
  ["the X-rays", [".the", "=scan"]],
  ["she is putting it on", ["~others", ".is", "=fake"]],
  // the longest expression, and the form that was said before its stem
  ["numb between my legs", ["numb", "=crotch"]],
  ["my legs, my leg", ["~self", "=legs", "~self", "=leg"]],
  // a common word is not taken for a form of another
  ["it will", [".it", ".wil"]],
  ["my mannager", ["~self", "manager"]],
  ["the managers is numb", [".the", "manager", ".is", "numb"]],
  ["mana is", ["mana", ".is"]],
  ["is mana", [".is", "manager"]],
  ["", []],
])("reads %j", (said, tokens) => {
  expect(makeSmall()(said)).toEqual(tokens);
});
