import { describe, expect, it } from "vitest";
import { contentFaults } from "../../src/schema/content-faults.ts";
import { englishWords, put, shippedContent, shippedLibrary } from "../support/shipped-content.ts";

const { terms, telling } = shippedLibrary()["report-terms"];
const at = (id: string): number => terms.findIndex((term) => term.id === id);

/** The faults after one change to the words of a report. */
function faultsWith(path: readonly (string | number)[], value: unknown): string[] {
  const content = shippedContent();
  put(content, ["report-terms", ...path], value);
  return contentFaults(content, englishWords());
}

describe("words of a report that name what is not there", () => {
  it.each([
    ["aneurysm", "findings", ["VAS99"], "aneurysm: unknown finding VAS99"],
    ["aneurysm", "rules", ["VAS-99"], "aneurysm: unknown rule VAS-99"],
    ["aneurysm", "records", ["CTX-AGE"], "aneurysm: unknown finding to record CTX-AGE"],
    ["disc-extrusion", "findings", ["NEU99"], "disc-extrusion: unknown finding NEU99"],
    ["disc-bulge", "prevalence", "bulge", "disc-bulge: unknown prevalence bulge"],
    ["facet-change", "modelledAt", [25], "facet-change: unknown age 25"],
  ])("%s, %s", (id, field, value, fault) => {
    expect(faultsWith(["terms", at(id), field], value)).toEqual([`report-terms.json: ${fault}`]);
  });

  it("name an unknown source", () => {
    expect(faultsWith(["terms", at("disc-bulge"), "sources", "say", 0, "id"], "nobody")).toEqual([
      expect.stringMatching(/^report-terms\.json: terms\.disc-bulge.*unknown source nobody$/),
    ]);
  });

  it("rest on memory", () => {
    expect(
      faultsWith(["terms", at("disc-bulge"), "sources", "say"], [{ id: "chou-2009", mark: "M" }]),
    ).toEqual([expect.stringContaining("from memory (M)")]);
  });

  it("claim to be seen more often with pain when that fact is gone", () => {
    const content = shippedContent();
    const kept = shippedLibrary().facts.facts.filter(({ id }) => id !== "f-brinjikji-b");
    put(content, ["facts", "facts"], kept);
    expect(contentFaults(content, englishWords())).toContain(
      "report-terms.json: modic-1: nothing for f-brinjikji-b",
    );
  });

  it("appear twice, or ask for action and name none", () => {
    expect(faultsWith(["terms", at("scoliosis"), "id"], "disc-bulge")).toContain(
      "report-terms.json: terms: disc-bulge appears twice",
    );
    expect(faultsWith(["telling", 1, "id"], telling[0]?.id)).toContain(
      `report-terms.json: telling: ${telling[0]?.id} appears twice`,
    );
    expect(faultsWith(["terms", at("aneurysm"), "records"], [])[0]).toMatch(
      /^report-terms\.json: /,
    );
  });
});

describe("the words shipped", () => {
  it("are enough, and name every finding that is seen more often with pain", () => {
    expect(terms.filter(({ kind }) => kind !== "act").length).toBeGreaterThanOrEqual(30);
    const flagged = terms.flatMap((term) =>
      term.kind !== "act" && term.counterEvidence ? [term.id] : [],
    );
    expect(flagged.toSorted()).toEqual(
      ["disc-bulge", "disc-degeneration", "disc-extrusion", "disc-protrusion"].concat([
        "modic-1",
        "spondylolysis",
      ]),
    );
  });

  it("offer to record the earlier finding with every word that needs action", () => {
    for (const term of terms)
      if (term.kind === "act") {
        expect(term.records).toContain("IMG1");
        expect(term.rules).toContain("IMG-1");
      }
  });
});
