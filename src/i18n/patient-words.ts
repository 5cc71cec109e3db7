import type { WordFile } from "./keys.ts";

type Files = Readonly<Partial<Record<WordFile, Record<string, unknown>>>>;

const loaders = import.meta.glob<Files>("/locales/*/patient.json", { import: "default" });

/** A language’s words for patients, by file. Rejects where they cannot be had. */
export async function loadPatientWords(language: string): Promise<Files> {
  const load = loaders[`/locales/${language}/patient.json`];
  if (load === undefined) throw new Error(`No words for patients in ${language}`);
  return load();
}
