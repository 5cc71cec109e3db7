import type { PatientDocument } from "../../schema/words/patient-documents.ts";
import { type Reading, readingAge } from "./reading-age.ts";

/** The oldest reading age any text for patients may ask for. */
export const oldest = 12;

/** The formula was made for passages of about a hundred words, and swings widely below this. */
const enough = 60;

export interface ReadDocument extends Reading {
  readonly id: string;
  /** How many texts were read as one. */
  readonly texts: number;
}

/** A name or a date stands where the placeholder does; most are short. */
function filled(phrase: string): string {
  return phrase.replace(/\{\{\w+\}\}/g, "one");
}

function read(id: string, documents: readonly PatientDocument[]): ReadDocument {
  const lines = documents.flatMap(({ phrases }) => phrases.map(({ phrase }) => filled(phrase)));
  return { id, texts: documents.length, ...readingAge(lines) };
}

/**
 * The reading age of every document. In a very short text one long word decides: those under
 * sixty words are read as one with the other short ones of their kind, under the name of the
 * kind. One that is alone of its kind is read as it stands.
 */
export function readDocuments(documents: readonly PatientDocument[]): ReadDocument[] {
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const ofKind = documents.filter((document) => document.kind === kind);
    const each = ofKind.map((document) => ({ document, reading: read(document.id, [document]) }));
    const long = each.filter(({ reading }) => reading.words >= enough);
    const short = each.filter(({ reading }) => reading.words < enough);
    const pooled =
      short.length > 1
        ? [
            read(
              `${kind} (short ones)`,
              short.map(({ document }) => document),
            ),
          ]
        : short.map(({ reading }) => reading);
    return [...long.map(({ reading }) => reading), ...pooled];
  });
}

/** Documents too hard to read, each with its age and its hardest sentences. English only. */
export function readingFaults(documents: readonly PatientDocument[]): string[] {
  return readDocuments(documents)
    .filter(({ age }) => !(age <= oldest))
    .map(({ id, age, hardest }) => {
      const hard = hardest.map((one) => `  ${one.age.toFixed(1)}: ${one.sentence}`).join("\n");
      return `${id}: reading age ${age.toFixed(1)}, at most ${oldest}. Hardest:\n${hard}`;
    });
}
