import type { WordFile } from "./keys.ts";

type Loaders = Readonly<Record<string, () => Promise<Record<string, unknown>>>>;

const first: Loaders = import.meta.glob<Record<string, unknown>>("/locales/*/{ui,check}.json", {
  import: "default",
});

/** Loads one file of words, a lazy chunk each; every one is in the precache. */
export async function loadWords(
  language: string,
  file: WordFile,
): Promise<Record<string, unknown>> {
  const path = `/locales/${language}/${file}.json`;
  const load = first[path] ?? (await import("./later-words.ts")).laterWords[path];
  if (load === undefined) throw new Error(`No ${file} words for ${language}`);
  return load();
}
