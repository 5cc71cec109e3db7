import type { WordFile } from "./keys.ts";
import { createTexts, type Texts } from "./texts.ts";

type Files = Readonly<Partial<Record<WordFile, Record<string, unknown>>>>;

const loaders = import.meta.glob<Files>("/locales/*/patient.json", { import: "default" });

/** A language’s words for patients, by file. Rejects where they cannot be had. */
export async function loadPatientWords(language: string): Promise<Files> {
  const load = loaders[`/locales/${language}/patient.json`];
  if (load === undefined) throw new Error(`No words for patients in ${language}`);
  return load();
}

/**
 * What a patient reads, in their language. What that language lacks is said in the clinician’s:
 * a word of a report, for one, stays as the report has it. Rejects where the words cannot be had.
 */
export async function patientTexts(language: string, clinician: Texts): Promise<Texts> {
  const words = await loadPatientWords(language);
  const own = createTexts(language, words, () => Promise.resolve({}));
  return {
    language,
    text: (key, values) => (own.has(key) ? own : clinician).text(key, values),
    has: (key) => own.has(key) || clinician.has(key),
    fetched: clinician.fetched,
    load: clinician.load,
  };
}
