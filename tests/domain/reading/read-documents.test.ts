import { describe, expect, it } from "vitest";
import {
  oldest,
  readDocuments,
  readingFaults,
} from "../../../src/domain/reading/read-documents.ts";
import {
  type PatientDocument,
  patientDocuments,
} from "../../../src/schema/words/patient-documents.ts";
import { englishWords } from "../../support/shipped-content.ts";

function documentOf(id: string, kind: string, phrase: string): PatientDocument {
  const phrases = [{ file: "f", key: id, audience: "patient", phrase } as const];
  return { id, kind, phrases, opens: false, mayOpenOn: null };
}

const hard = "Musculoskeletal rehabilitation facilitates considerable functional restoration.";

describe("texts for patients", () => {
  it("ask for a reading age of at most 12", () => {
    expect(oldest).toBe(12);
    expect(readingFaults(patientDocuments(englishWords()))).toEqual([]);
  });

  it("are refused above it, with name, age and hardest sentence", () => {
    const [fault] = readingFaults([documentOf("letter", "letter", hard)]);
    expect(fault).toMatch(/^letter: reading age \d\d\.\d, at most 12/);
    expect(fault).toContain(hard);
  });

  it("are refused when they hold no words", () => {
    expect(readingFaults([documentOf("letter", "letter", "…")])).toHaveLength(1);
  });

  it("are read as one where several of a kind are short, and alone where they are long", () => {
    const long = "Your back is sore and we can help. ".repeat(10);
    const read = readDocuments([
      documentOf("terms/a", "terms", "A disc."),
      documentOf("terms/b", "terms", long),
      documentOf("terms/c", "terms", "A joint."),
      documentOf("card", "card", "Keep this."),
    ]);
    expect(read.map(({ id, texts, words }) => [id, texts, words])).toEqual([
      ["terms/b", 1, 80],
      ["terms (short ones)", 2, 4],
      ["card", 1, 2],
    ]);
  });

  it("are long from sixty words", () => {
    const words = (count: number): string => `${"We can help. ".repeat(count / 3)}`;
    const read = (count: number) =>
      readDocuments([
        documentOf("t/a", "t", words(count)),
        documentOf("t/b", "t", words(count)),
      ]).map(({ id }) => id);
    expect(read(60)).toEqual(["t/a", "t/b"]);
    expect(read(57)).toEqual(["t (short ones)"]);
  });

  it("are read with a word for each value filled in", () => {
    expect(readDocuments([documentOf("a", "a", "Come on {{date}}.")])[0]?.words).toBe(3);
  });
});
