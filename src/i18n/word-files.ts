import type { WordFile } from "./keys.ts";

const files = import.meta.glob<Record<string, unknown>>(
  ["/locales/*/*.json", "!/locales/*/tone.json"], // the tone list is for the build alone
  { import: "default" },
);

/** Loads one file of words, a lazy chunk each; every one is in the precache. */
export async function loadWords(
  language: string,
  file: WordFile,
): Promise<Record<string, unknown>> {
  const load = files[`/locales/${language}/${file}.json`];
  if (load === undefined) throw new Error(`No ${file} words for ${language}`);
  return load();
}
