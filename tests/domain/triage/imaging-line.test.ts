import { describe, expect, it } from "vitest";
import {
  type ImagingLine,
  imagingLines,
  isImaging,
} from "../../../src/domain/triage/imaging-line.ts";
import type { Rule, RuleLine } from "../../../src/schema/core-pack.ts";

function rule(outcome: Rule["class"], line?: RuleLine): Rule {
  const plain = { id: "X", class: outcome, when: "A", destination: "ed" };
  return line === undefined ? plain : { ...plain, line };
}

const lines = (rules: Rule[], noMri = false): ImagingLine[] => imagingLines(rules, noMri);

describe("the imaging line (5.1)", () => {
  it("is none where nothing fired or nothing fired names one", () => {
    expect(lines([])).toEqual(["none indicated now"]);
    expect(lines([rule("R"), rule("N")])).toEqual(["none indicated now"]);
  });

  it("comes from the most urgent class that names one", () => {
    expect(lines([rule("U2"), rule("R", "X-ray"), rule("S", "MRI lumbar")])).toEqual(["X-ray"]);
  });

  it("shows several lines of that class, each once", () => {
    const three = [rule("E", "CT"), rule("E", "MRI lumbar"), rule("E", "CT")];
    expect(lines(three)).toEqual(["CT", "MRI lumbar"]);
  });

  it("lets whole-spine MRI replace lumbar MRI", () => {
    const both = [rule("E", "MRI lumbar"), rule("E", "MRI whole spine")];
    expect(lines(both)).toEqual(["MRI whole spine"]);
  });

  it.each(["specialist decides", "bloods first"] as const)("lets %s give way", (weak) => {
    expect(lines([rule("U1", weak), rule("U1", "other pathway")])).toEqual(["other pathway"]);
    expect(lines([rule("U1", weak), rule("U2", "CT")])).toEqual([weak]);
  });

  it("keeps both weak lines where there is nothing else", () => {
    const both = [rule("U1", "specialist decides"), rule("U1", "bloods first")];
    expect(lines(both)).toEqual(["specialist decides", "bloods first"]);
  });

  it("turns MRI, and only MRI, into CT or CT myelography where MRI cannot be had", () => {
    expect(lines([rule("E", "MRI lumbar")], true)).toEqual(["CT or CT myelography"]);
    expect(lines([rule("E", "MRI whole spine")], true)).toEqual(["CT or CT myelography"]);
    expect(lines([rule("E", "X-ray")], true)).toEqual(["X-ray"]);
  });
});

describe("what counts as a picture", () => {
  it.each([
    ["none indicated now", false],
    ["bloods first", false],
    ["other pathway", false],
    ["specialist decides", false],
    ["X-ray", true],
    ["MRI lumbar", true],
    ["CT or CT myelography", true],
    ["aortic ultrasound", true],
  ] as const)("%s: %s", (line, wanted) => expect(isImaging(line)).toBe(wanted));
});
