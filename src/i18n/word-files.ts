import type { WordFile } from "./keys.ts";

type Loaders = Readonly<Record<string, () => Promise<Record<string, unknown>>>>;

const first: Loaders = import.meta.glob<Record<string, unknown>>("/locales/*/{ui,check}.json", {
  import: "default",
});

/** The folder in `locales` that a language takes its words from: every English from the British. */
export function wordFolder(language: string): string {
  return language.startsWith("en-") ? "en" : language;
}

/** Loads one file of words, a lazy chunk each; every one is in the precache. */
export async function loadWords(
  language: string,
  file: WordFile,
): Promise<Record<string, unknown>> {
  const folder = wordFolder(language);
  const path = `/locales/${folder}/${file}.json`;
  const load = first[path] ?? (await import("./later-words.ts")).laterWords[path];
  if (load === undefined) throw new Error(`No ${file} words for ${language}`);
  const words = await load();
  if (folder === language) return words;
  const { englishUsages, inUsage } = await import("./english-usage.ts");
  const usage = englishUsages[language];
  return usage === undefined ? words : inUsage(file, words, usage);
}
