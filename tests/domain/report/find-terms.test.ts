import { describe, expect, it } from "vitest";
import { findTerms } from "../../../src/domain/report/find-terms.ts";
import { wordsOf } from "../../support/fake-services.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const words = wordsOf("report");
const written = shippedLibrary()["report-terms"].terms.map(({ id }) => {
  const term: unknown = Reflect.get(Object(words["term"]), id);
  const said = (part: string): string => String(Reflect.get(Object(term), part));
  return { id, phrases: [said("name"), ...said("synonyms").split(",")] };
});

describe("a word of the report", () => {
  it.each([
    ["desiccation", "disc-dehydration"],
    ["black disc", "disc-dehydration"],
    ["dessication", "disc-dehydration"],
    ["annular tear", "annular-fissure"],
    ["HIZ", "high-intensity-zone"],
    ["modic 1", "modic-1"],
    ["Modic II", "modic-2"],
    ["facet arthr", "facet-change"],
    ["bone spurs", "osteophytes"],
    ["pars defect", "spondylolysis"],
    ["anterolisthesis", "spondylolisthesis"],
    ["hemangioma", "haemangioma"],
    ["Schmorl's", "schmorl-node"],
    ["sacralization", "transitional-vertebra"],
    ["clear scan", "unremarkable"],
    ["AAA", "aneurysm"],
    ["mets", "mass-lesion"],
    ["compression fracture", "fracture-new"],
    ["recommend", "further-imaging"],
  ])("“%s” finds %s", (typed, id) => {
    expect(findTerms(typed, written, "en")).toContain(id);
  });

  it("finds an old and a new fracture side by side, and guesses at neither", () => {
    const found = findTerms("compression fracture", written, "en");
    expect(found).toEqual(expect.arrayContaining(["fracture-new", "old-wedge"]));
  });

  it("finds nothing for what is not there, or for a whole sentence", () => {
    expect(findTerms("banana", written, "en")).toEqual([]);
    expect(findTerms("no evidence of fracture or disc bulge at any level", written, "en")).toEqual(
      [],
    );
  });

  it("wants all words in one name, not spread over several", () => {
    const two = [{ id: "x", phrases: ["black disc", "dry joint"] }];
    expect(findTerms("black joint", two, "en")).toEqual([]);
    expect(findTerms("disc black", two, "en")).toEqual(["x"]);
  });
});
