import { loadPatientWords } from "../../../i18n/patient-words.ts";
import { loadWords } from "../../../i18n/word-files.ts";
import { type PatientPart, partFiles, partPhrases } from "../../../schema/words/patient-parts.ts";
import { phrasesOf } from "../../../schema/words/phrases.ts";

/** One phrase in both languages. */
export interface Pair {
  /** `leaflet:line.l1` */
  readonly key: string;
  readonly english: string;
  readonly translation: string;
}

/** Every phrase of a part beside its English. Rejects where either cannot be had. */
export async function loadSideBySide(language: string, part: PatientPart): Promise<Pair[]> {
  const own = await loadPatientWords(language);
  const files = partFiles(part);
  const english = await Promise.all(files.map((file) => loadWords("en", file)));
  const words = Object.fromEntries(files.map((file, at) => [file, english[at]]));
  return partPhrases(words, part).map(({ file, key, phrase }) => ({
    key: `${file}:${key}`,
    english: phrase,
    translation: String(phrasesOf(own[file]).get(key) ?? ""),
  }));
}
