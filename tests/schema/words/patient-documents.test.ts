import { describe, expect, it } from "vitest";
import { metPhrases } from "../../../src/schema/words/audience.ts";
import { documentFaults, patientDocuments } from "../../../src/schema/words/patient-documents.ts";
import { englishWords, shippedLibrary } from "../../support/shipped-content.ts";

const words = englishWords();
const documents = patientDocuments(words);

describe("documents for patients", () => {
  it("hold every phrase that a patient reads or hears", () => {
    const held = new Set(
      documents.flatMap(({ phrases }) => phrases.map(({ file, key }) => `${file}:${key}`)),
    );
    const met = Object.keys(words).flatMap((file) => metPhrases(words, file));
    expect(met.length).toBeGreaterThan(400);
    expect(met.filter(({ file, key }) => !held.has(`${file}:${key}`))).toEqual([]);
  });

  it("are one for each belief", () => {
    expect(documents.filter(({ kind }) => kind === "talk").length).toBe(
      Object.keys(Object(words["talk"])).length,
    );
  });

  it.each(["poster", "slides"] as const)(
    "hold for the %s the lines that the content names",
    (id) => {
      const { poster, slides } = shippedLibrary().handouts;
      const chosen = id === "poster" ? poster : slides.topics;
      const keys = documents.find((one) => one.id === id)?.phrases.map(({ key }) => key) ?? [];
      const wanted = chosen.flatMap(({ section, lines }) => [
        `section.${section}`,
        ...lines.map((line) => `line.${line}`),
      ]);
      expect(keys.filter((key) => /^(line|section)\./.test(key)).toSorted()).toEqual(
        wanted.toSorted(),
      );
    },
  );

  it("take in what a new file holds", () => {
    const more = { ...words, pictures: { a: { patient: "A picture." } } };
    expect(patientDocuments(more).map(({ id }) => id)).toContain("pictures (other)");
  });

  it("are missed when their words are gone", () => {
    expect(documentFaults({ ...words, leaflet: {} })).toEqual([
      expect.stringContaining("nothing in document leaflet"),
    ]);
  });
});
