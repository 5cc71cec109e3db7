import { describe, expect, it } from "vitest";
import { contentFaults } from "../../src/schema/content-faults.ts";
import { englishWords, put, shippedContent } from "../support/shipped-content.ts";

type Path = readonly (string | number)[];

/** The faults after one change to the shipped content. */
function faultsWith(path: Path, value: unknown): string[] {
  const content = shippedContent();
  put(content, path, value);
  return contentFaults(content, englishWords());
}

describe("content faults", () => {
  it("finds none in what is shipped", () => {
    expect(contentFaults(shippedContent(), englishWords())).toEqual([]);
  });

  it("names the file and place of a wrong shape", () => {
    expect(faultsWith(["beliefs", "beliefs", 0, "saysCount"], "3")[0]).toMatch(
      /^beliefs\.json: beliefs\.0\.saysCount: /,
    );
    expect(faultsWith(["pathways/uk"], undefined)[0]).toMatch(/^pathways\/uk\.json: /);
  });

  it("passes on the faults of the rules and of the words", () => {
    expect(faultsWith(["rules", "rules", 0, "when"], "CES99")).toContain(
      "rule CES-1: unknown finding CES99",
    );
    const words = englishWords();
    put(words, ["rules", "CES-1", "title"], undefined);
    expect(contentFaults(shippedContent(), words)).toEqual(["rules.json: missing key CES-1.title"]);
  });
});

describe("ids that another file does not have", () => {
  it.each<[string, Path, unknown, string]>([
    [
      "rule in a pathway",
      ["pathways/uk", "entries", 0, "rules"],
      ["NS-99"],
      "pathways/uk.json: UK1: unknown rule NS-99",
    ],
    [
      "rule in a disagreement",
      ["disagreements", "disagreements", 0, "rules"],
      ["CES-99"],
      "disagreements.json: 1: unknown rule CES-99",
    ],
    [
      "rule in the safety net",
      ["safety-net", "immediate", 0, "rules"],
      ["CES-99"],
      "safety-net.json: sn-saddle: unknown rule CES-99",
    ],
    [
      "rule with provenance",
      ["rule-provenance", "CES-99"],
      { basis: "J", sources: [], disagreements: [] },
      "rule-provenance.json: unknown rule CES-99",
    ],
    [
      "disagreement of a rule",
      ["rule-provenance", "CES-1", "disagreements"],
      [99],
      "rule-provenance.json: CES-1: unknown disagreement 99",
    ],
    [
      "finding with evidence",
      ["finding-evidence", "CES99"],
      [{ id: null, mark: "I" }],
      "finding-evidence.json: unknown finding CES99",
    ],
    [
      "linked belief",
      ["beliefs", "beliefs", 0, "linked"],
      ["no-such-belief"],
      "beliefs.json: finding-1-locates-source: unknown belief no-such-belief",
    ],
    [
      "behaviour that makes an item done",
      ["checklist", "items", 0, "doneWhen"],
      ["b11-none"],
      "checklist.json: box1-1-limited-ability: unknown behaviour b11-none",
    ],
    [
      "emergency sign with a source",
      ["leaflet", "emergency", "sources", "none"],
      [],
      "leaflet.json: unknown emergency sign none",
    ],
  ])("names an unknown %s", (_what, path, value, fault) => {
    expect(faultsWith(path, value)).toEqual([fault]);
  });

  it.each<[string, Path, string]>([
    [
      "rule without provenance",
      ["rule-provenance", "CES-1"],
      "rule-provenance.json: nothing for rule CES-1",
    ],
    [
      "finding without evidence",
      ["finding-evidence", "FX11"],
      "finding-evidence.json: nothing for finding FX11",
    ],
    [
      "emergency sign without a source",
      ["leaflet", "emergency", "sources", "bladder-change"],
      "leaflet.json: unknown emergency source bladder-change",
    ],
  ])("names a %s", (_what, path, fault) => {
    expect(faultsWith(path, undefined)).toEqual([fault]);
  });

  it("names a destination that one country lacks, for every rule that goes there", () => {
    const faults = faultsWith(["pathways/au", "destinations", "vascular"], undefined);
    expect(faults).not.toEqual([]);
    for (const fault of faults)
      expect(fault).toMatch(/^pathways\/au\.json: rule \S+: unknown destination vascular$/);
  });
});

describe("sources", () => {
  const stranger = [{ id: "smith-2099", mark: "V" }];

  it.each<[Path, string]>([
    [["rule-provenance", "CES-1", "sources"], "rule-provenance.json: CES-1.sources.smith-2099"],
    [["finding-evidence", "CES1"], "finding-evidence.json: CES1.smith-2099"],
    [
      ["beliefs", "beliefs", 0, "sources"],
      "beliefs.json: beliefs.finding-1-locates-source.sources.smith-2099",
    ],
    [["pathways/us", "entries", 0, "sources"], "pathways/us.json: entries.US1.sources.smith-2099"],
    [["review", "facts", 0, "sources"], "review.json: facts.course-4-weeks.sources.smith-2099"],
    [
      ["swap-list", "swaps", 0, "sources"],
      "swap-list.json: swaps.wear-and-tear.sources.smith-2099",
    ],
    [["facts", "facts", 0, "sources"], "facts.json: facts.f-chou.sources.smith-2099"],
  ])("an unknown one at %j is named", (path, place) => {
    expect(faultsWith(path, stranger)).toEqual([`${place}: unknown source smith-2099`]);
  });

  it("an unknown one named by its id alone is named", () => {
    expect(faultsWith(["facts", "prevalence", "source"], "smith-2099")).toContain(
      "facts.json: prevalence.source: unknown source smith-2099",
    );
    expect(faultsWith(["sources", "sources", 0, "via"], ["smith-2099"])).toEqual([
      "sources.json: sources.sharma-2020.via.0: unknown source smith-2099",
    ]);
  });

  it("one listed twice is named", () => {
    expect(faultsWith(["sources", "sources", 1, "id"], "sharma-2020")).toContain(
      "sources.json: sharma-2020 appears twice",
    );
  });
});

describe("statements from memory", () => {
  const memory = [{ id: "sharma-2020", mark: "M" }];

  it.each<[Path, unknown, string]>([
    [
      ["rule-provenance", "CES-1", "sources"],
      memory,
      "rule-provenance.json: CES-1.sources.sharma-2020.mark",
    ],
    [["finding-evidence", "CES1"], memory, "finding-evidence.json: CES1.sharma-2020.mark"],
    [["facts", "facts", 0, "mark"], "M", "facts.json: facts.f-chou.mark"],
    [
      ["facts", "prevalence", "marks", "disc-bulge", 0],
      "M",
      "facts.json: prevalence.marks.disc-bulge.0",
    ],
    [["review", "intervals", 0, "mark"], "M", "review.json: intervals.severe-or-mild-deficit.mark"],
    [
      ["pathways/uk", "entries", 0, "sources"],
      memory,
      "pathways/uk.json: entries.UK1.sources.sharma-2020.mark",
    ],
  ])("are named where they would be shown as facts: %j", (path, value, place) => {
    expect(faultsWith(path, value)).toEqual([`${place}: from memory (M)`]);
  });

  it("may stand behind a destination, which is shown as not checked", () => {
    expect(faultsWith(["pathways/uk", "destinations", "ed", "mark"], "M")).toEqual([]);
  });

  it("may stand behind a pathway entry only while its words say that it is not checked", () => {
    const words = englishWords();
    put(words, ["pathways", "entry", "us", "US5", "text"], "No imaging in the first six weeks.");
    expect(contentFaults(shippedContent(), words)).toEqual([
      "pathways/us.json: entries.US5.sources.0.mark: from memory (M)",
    ]);
  });
});
