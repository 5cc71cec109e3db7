import type { WordFile } from "./keys.ts";

type Loaders = Readonly<Record<string, () => Promise<Record<string, unknown>>>>;

const first: Loaders = import.meta.glob<Record<string, unknown>>("/locales/en/{ui,check}.json", {
  import: "default",
});

/** Loads one file of words, a lazy chunk each; every one is in the precache. */
export async function loadWords(
  language: string,
  file: WordFile,
): Promise<Record<string, unknown>> {
  const load = first[`/locales/${language}/${file}.json`];
  return load ? load() : (await import("./later-words.ts")).loadLater(language, file);
}
