import { isEnglish } from "./english-of.ts";
import { joinWords } from "./join-words.ts";
import type { WordFile } from "./keys.ts";
import { loadPatientWords } from "./patient-words.ts";

type Words = Record<string, unknown>;

/** Every file of words; listed apart, so that the first screen carries no list. */
const files: Readonly<Record<string, () => Promise<Words>>> = import.meta.glob<Words>(
  // the tone list and the swaps it names are for the build alone
  ["/locales/*/*.json", "!/locales/*/{tone,swaps,moves,patient,made-from}.json"],
  { import: "default" },
);

/** The folder in `locales` that a language takes its words from: every English from the British. */
function folderOf(language: string): string {
  return isEnglish(language) ? "en" : language;
}

async function inUsageOf(language: string, file: WordFile, words: Words): Promise<Words> {
  const { englishUsages, inUsage } = await import("./english-usage.ts");
  const usage = englishUsages[language];
  return usage === undefined ? words : inUsage(file, words, usage);
}

/**
 * One file of words in any language: English as it is said in its country, or a translation, with
 * what its patients read joined in. Rejects where it cannot be had.
 */
export async function loadLater(language: string, file: WordFile): Promise<Words> {
  const own = files[`/locales/${folderOf(language)}/${file}.json`];
  if (isEnglish(language)) {
    if (own === undefined) throw new Error(`No ${file} words for ${language}`);
    return inUsageOf(language, file, await own());
  }
  const [words, forPatients] = await Promise.all([own?.(), loadPatientWords(language)]);
  if (words === undefined && forPatients[file] === undefined)
    throw new Error(`No ${file} words for ${language}`);
  return joinWords(words ?? {}, forPatients[file] ?? {});
}

/** Takes all words of a language into memory. */
export function fetchWordsOf(language: string): Promise<unknown>[] {
  const folder = `/locales/${folderOf(language)}/`;
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
  return own.map(([, load]) => load());
}
