import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/schema/load-pack.ts";
import { coreParts } from "../support/content.ts";

type Parts = { info: unknown; redFlags: typeof coreParts.redFlags; rules: typeof coreParts.rules };

function faultsOf(change: (parts: Parts) => void): string {
  const parts: Parts = structuredClone(coreParts);
  change(parts);
  const loaded = loadPack(parts);
  return loaded.ok ? "" : loaded.faults.join("\n");
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("nothing there");
  return item;
}

describe("the one door for clinical content", () => {
  it("lets the shipped pack through", () => {
    expect(faultsOf(() => {})).toBe("");
  });

  it.each<[string, (parts: Parts) => void, string]>([
    [
      "an unknown finding in a rule",
      ({ rules }) => Object.assign(first(rules.rules), { when: "CES99" }),
      "rule CES-1: unknown finding CES99",
    ],
    [
      "an unknown finding deep in a rule",
      ({ rules }) =>
        Object.assign(first(rules.rules), { when: { all: [{ not: { any: ["CES1", "NOPE"] } }] } }),
      "rule CES-1: unknown finding NOPE",
    ],
    [
      "an unknown term",
      ({ rules }) => Object.assign(first(rules.rules), { when: { term: "nonsense" } }),
      "rule CES-1: unknown term nonsense",
    ],
    [
      "an inherited name posing as a term",
      ({ rules }) => Object.assign(first(rules.rules), { when: { term: "constructor" } }),
      "rule CES-1: unknown term constructor",
    ],
    [
      "a term that names itself",
      ({ redFlags }) => Object.assign(redFlags.terms, { deficit: { term: "deficit" } }),
      "term deficit: unknown term deficit",
    ],
    [
      "a figure named as if it were a finding",
      ({ rules }) => Object.assign(first(rules.rules), { when: "CTX-AGE" }),
      "rule CES-1: unknown finding CTX-AGE",
    ],
    [
      "at least three of two",
      ({ rules }) =>
        Object.assign(first(rules.rules), { when: { atLeast: 3, of: ["CES1", "CES2"] } }),
      "rules.rules.0.when",
    ],
    [
      "an unknown finding in a group",
      ({ redFlags }) => Object.assign(first(first(redFlags.groups).items), { id: "CES0" }),
      "group G1: unknown finding CES0",
    ],
    [
      "a finding that appears twice",
      ({ redFlags }) => redFlags.findings.push(first(redFlags.findings)),
      "finding CES1 appears twice",
    ],
    [
      "a rule that appears twice",
      ({ rules }) => rules.rules.push(first(rules.rules)),
      "rule CES-1 appears twice",
    ],
    [
      "a class that does not exist",
      ({ rules }) => Object.assign(first(rules.rules), { class: "U9" }),
      "rules.rules.0.class",
    ],
    [
      "an imaging line that does not exist",
      ({ rules }) => Object.assign(first(rules.rules), { line: "PET" }),
      "rules.rules.0.line",
    ],
    [
      "a missing field",
      ({ rules }) => Object.assign(first(rules.rules), { destination: undefined }),
      "rules.rules.0.destination",
    ],
    [
      "a field nobody knows",
      ({ rules }) => Object.assign(first(rules.rules), { weight: 3 }),
      "rules.rules.0",
    ],
    [
      "a review date that is no date",
      (parts) => {
        parts.info = { ...coreParts.info, reviewBy: "2027-02-30" };
      },
      "info.reviewBy",
    ],
    [
      "no rules at all",
      ({ rules }) => {
        rules.rules.length = 0;
      },
      "rules.rules",
    ],
  ])("refuses %s and names the place", (_what, change, place) => {
    expect(faultsOf(change)).toContain(place);
  });
});
