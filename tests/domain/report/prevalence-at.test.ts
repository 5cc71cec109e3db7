import { expect, it } from "vitest";
import { prevalenceAt } from "../../../src/domain/report/prevalence-at.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const { prevalence } = shippedLibrary().facts;

it("gives the figure with how far it was checked, and none where there is none", () => {
  expect(prevalenceAt(prevalence, "disc-bulge", 20)).toEqual({
    age: 20,
    count: 30,
    outOf: 100,
    mark: "V",
  });
  expect(prevalenceAt(prevalence, "disc-bulge", 50)).toEqual({
    age: 50,
    count: 60,
    outOf: 100,
    mark: "V2",
  });
  expect(prevalenceAt(prevalence, "disc-bulge", 55)).toBeNull();
  expect(prevalenceAt(prevalence, "tarlov-cyst", 50)).toBeNull();
  expect(prevalenceAt(prevalence, null, 50)).toBeNull();
  expect(prevalenceAt(prevalence, "disc-bulge", null)).toBeNull();
});

it("gives no figure that nobody marked, and no mark without a figure", () => {
  const table = {
    ...prevalence,
    ages: [20, 30],
    findings: { a: [1] },
    marks: { a: ["V" as const] },
  };
  expect(prevalenceAt(table, "a", 20)).toMatchObject({ count: 1, mark: "V" });
  expect(prevalenceAt({ ...table, marks: {} }, "a", 20)).toBeNull();
  expect(prevalenceAt({ ...table, findings: {} }, "a", 20)).toBeNull();
});
