import { describe, expect, it } from "vitest";
import { isImaging } from "../../src/domain/triage/imaging-line.ts";
import { wordFaults } from "../../src/schema/word-faults.ts";
import { englishWords, phraseAt, put, shippedLibrary } from "../support/shipped-content.ts";

const library = shippedLibrary();

/** The faults after one change to the English words. */
function faultsWith(path: readonly string[], value: unknown): string[] {
  const words = englishWords();
  put(words, path, value);
  return wordFaults(library, words);
}

describe("word faults", () => {
  it("finds none in the shipped English words", () => {
    expect(wordFaults(library, englishWords())).toEqual([]);
  });

  it.each([
    [["check", "group", "G1", "title"], "check.json: missing key group.G1.title"],
    [["check", "finding", "FX11", "name"], "check.json: missing key finding.FX11.name"],
    [["check", "detail", "L-CES", "name"], "check.json: missing key detail.L-CES.name"],
    [["ask", "LSS1", "worth"], "ask.json: missing key LSS1.worth"],
    [["rules", "CES-1", "action"], "rules.json: missing key CES-1.action"],
    [["rules", "CES-1", "question"], "rules.json: missing key CES-1.question"],
    [
      ["pathways", "destination", "au", "ed-spinal", "to"],
      "pathways.json: missing key destination.au.ed-spinal.to",
    ],
    [["pathways", "entry", "uk", "UK1", "text"], "pathways.json: missing key entry.uk.UK1.text"],
    [["pathways", "disagreement", "1", "b"], "pathways.json: missing key disagreement.1.b"],
    [
      ["pathways", "safetyNet", "lead-soon", "line"],
      "pathways.json: missing key safetyNet.lead-soon.line",
    ],
    [
      ["pathways", "review", "radicular", "line"],
      "pathways.json: missing key review.radicular.line",
    ],
    [
      ["talk", "finding-1-locates-source", "said", "3"],
      "talk.json: missing key finding-1-locates-source.said.3",
    ],
    [["box1", "patient", "believed"], "box1.json: missing key patient.believed"],
    [
      ["box1", "item", "box1-4b-believed", "guess"],
      "box1.json: missing key item.box1-4b-believed.guess",
    ],
    [
      ["leaflet", "emergency", "now", "bladder-change"],
      "leaflet.json: missing key emergency.now.bladder-change",
    ],
    [["swaps", "disc-bulge", "instead"], "swaps.json: missing key disc-bulge.instead"],
    [["facts", "fact", "f-chou", "caveat"], "facts.json: missing key fact.f-chou.caveat"],
  ])("names the missing %j", (path, fault) => {
    expect(faultsWith(path, undefined)).toEqual([fault]);
  });

  it.each([
    [["check", "finding", "CES99"], "check.json: orphan key finding.CES99"],
    [["ask", "CES1", "why"], "ask.json: orphan key CES1.why"],
    [["rules", "CA-2c", "question"], "rules.json: orphan key CA-2c.question"],
    [
      ["talk", "finding-1-locates-source", "ask", "2"],
      "talk.json: orphan key finding-1-locates-source.ask.2",
    ],
    [["leaflet", "line", "l99"], "leaflet.json: orphan key line.l99"],
    [["facts", "readyNumber", "new"], "facts.json: orphan key readyNumber.new"],
  ])("names the orphan %j", (path, fault) => {
    expect(faultsWith(path, "words")).toEqual([fault]);
  });

  it.each([
    ["rules", ["CES-1", "title"]],
    ["record", ["plan", "work"]],
    ["ui", ["app", "name"]],
    ["screens", ["talk", "title"]],
  ])("names an empty phrase in %s", (file, key) => {
    expect(faultsWith([file, ...key], " ")).toEqual([`${file}.json: ${key.join(".")}: empty`]);
  });

  it("names what is not a phrase, and a file that is not there", () => {
    expect(faultsWith(["ui", "app", "name"], 3)).toEqual(["ui.json: app.name: not a phrase"]);
    expect(faultsWith(["ui", "app", "name"], null)).toEqual(["ui.json: app.name: not a phrase"]);
    expect(faultsWith(["talk"], undefined)).toEqual(["talk.json: missing"]);
  });
});

describe("placeholders", () => {
  it.each([
    ["about", ["content"], "{{version}", "{version}}"],
    ["rules", ["CES-1", "title"], "{{ class }}", "}}"],
  ])("broken ones are named in %s", (file, key, ...broken) => {
    for (const phrase of broken)
      expect(faultsWith([file, ...key], phrase)).toEqual([
        `${file}.json: ${key.join(".")}: broken placeholder`,
      ]);
  });

  it("a phrase that loses its number, or misspells it, is named", () => {
    const path = ["pathways", "safetyNet", "lead-immediate", "line"];
    const phrase = phraseAt(englishWords(), path);
    expect(faultsWith(path, phrase.replace("{{emergencyNumber}}", "999"))).toEqual([
      "pathways.json: safetyNet.lead-immediate.line: placeholders should be (emergencyNumber, emergencyPlace) and are (emergencyPlace)",
    ]);
    expect(faultsWith(path, phrase.replace("emergencyNumber", "emergencynumber"))).toHaveLength(1);
  });

  it("a phrase that gets no values may not name any", () => {
    expect(faultsWith(["leaflet", "line", "l1"], "Call {{emergencyNumber}}")).toEqual([
      "leaflet.json: line.l1: placeholders should be () and are (emergencyNumber)",
    ]);
  });
});

describe("plurals", () => {
  it.each(["one", "other"])("a missing form for %s is named", (form) => {
    expect(faultsWith(["ui", "check", `left_${form}`], undefined)).toEqual([
      `ui.json: missing plural form check.left_${form}`,
    ]);
  });

  it("a form English does not have is named, and every form another language has is wanted", () => {
    expect(faultsWith(["ui", "check", "left_few"], "{{count}} not asked")).toEqual([
      "ui.json: no such plural form: check.left_few",
    ]);
    expect(wordFaults(library, englishWords(), "ar")).toContain(
      "ui.json: missing plural form check.left_few",
    );
  });

  it("forms that take other values are named", () => {
    expect(faultsWith(["ui", "check", "left_one"], "{{number}} not asked")).toEqual([
      "ui.json: check.left_one: placeholders differ from check.left_other",
    ]);
  });
});

it("a request has its question exactly where the engine sees a picture asked for", () => {
  const words = englishWords();
  for (const { id, line } of library.rules.rules) {
    const asks = line !== undefined && isImaging(line);
    expect([id, Reflect.has(Object(Reflect.get(Object(words["rules"]), id)), "question")]).toEqual([
      id,
      asks,
    ]);
  }
});
