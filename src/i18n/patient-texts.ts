import { isEnglish } from "./english-of.ts";
import type { WordFile } from "./keys.ts";
import { loadPatientWords } from "./patient-words.ts";
import { createTexts, openTexts, type Texts } from "./texts.ts";
import { loadWords } from "./word-files.ts";

/**
 * What a patient reads, in their language. What that language lacks is said in the clinician’s:
 * a word of a report, for one, stays as the report has it. Rejects where the words cannot be had.
 * @param files those that patients’ words come in: English has them whole
 */
export async function patientTexts(
  language: string,
  clinician: Texts,
  files: readonly WordFile[],
): Promise<Texts> {
  if (isEnglish(language)) {
    const english = await openTexts(language, loadWords);
    await english.load(files);
    return english;
  }
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
