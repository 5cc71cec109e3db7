import { expect, it } from "vitest";
import { figureOf, readyNumber } from "../../../src/domain/pictures/figure-of.ts";
import { facts } from "../../support/pictures.ts";

it("finds a figure by its unit, and refuses to choose among several", () => {
  expect(figureOf(facts, "f-herzog", "findings")).toMatchObject({ value: 49, mark: "V" });
  expect(() => figureOf(facts, "f-henschke", "people")).toThrow(/not one figure/);
  expect(() => figureOf(facts, "f-herzog", "miles")).toThrow(/not one figure/);
  expect(() => figureOf(facts, "f-none", "people")).toThrow(/not one figure/);
});

it("finds a number ready to be said, and fails where there is none", () => {
  expect(readyNumber(facts, "serious-cause-one-year").value).toBe(1);
  expect(() => readyNumber(facts, "none")).toThrow("No number none");
});
