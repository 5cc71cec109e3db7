import { join } from "node:path";
import { readDocuments } from "../domain/reading/read-documents.ts";
import { patientDocuments } from "../schema/words/patient-documents.ts";
import { readJsonFolder } from "./check-content.ts";

/**
 * The reading age of every document in whole years, rounded up, for the app to show. The formula
 * and its syllables stay out of the app.
 */
export function readingAges(root: string): Record<string, number> {
  const words = readJsonFolder(join(root, "locales/en"));
  return Object.fromEntries(
    readDocuments(patientDocuments(words)).map(({ id, age }) => [id, Math.ceil(age)]),
  );
}
