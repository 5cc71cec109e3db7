import { partPhrases, patientParts } from "./patient-parts.ts";
import { phrasesOf, type Words } from "./phrases.ts";
import { pluralForms } from "./plural-faults.ts";

/**
 * The files that the whole app is translated from, besides what patients read. Rehearse and the
 * finder are made of what people say in English, and stay in it.
 */
export const appFiles = [
  "ui",
  "screens",
  "faults",
  "about",
  "check",
  "ask",
  "rules",
  "pathways",
  "talk",
  "box1",
  "record",
  "agreement",
  "teach-back",
  "facts",
  "pictures",
  "report",
  "mirror",
  "believe",
] as const;
export type AppFile = (typeof appFiles)[number];

export interface AppPhrase {
  readonly file: AppFile;
  readonly key: string;
  readonly phrase: string;
}

const counted = /^(.+)_(one|other)$/;

/** Every form a language counts with, of a phrase that English counts with two. */
function inForms(phrases: ReadonlyMap<string, unknown>, language: string): Map<string, unknown> {
  return new Map(
    [...phrases].flatMap(([key, phrase]): [string, unknown][] => {
      const stem = counted.exec(key)?.[1];
      const other = stem === undefined ? undefined : phrases.get(`${stem}_other`);
      if (stem === undefined || other === undefined) return [[key, phrase]];
      if (key.endsWith("_one")) return [];
      return pluralForms(language).map((form) => [
        `${stem}_${form}`,
        phrases.get(`${stem}_${form}`) ?? other,
      ]);
    }),
  );
}

/**
 * The English of every phrase the clinician reads and no patient does, in the plural forms of the
 * language it is translated to.
 */
export function appPhrases(english: Words, language: string): AppPhrase[] {
  const forPatients = new Set(
    patientParts.flatMap((part) =>
      partPhrases(english, part).map(({ file, key }) => `${file}:${key}`),
    ),
  );
  return appFiles.flatMap((file) =>
    [...inForms(phrasesOf(english[file]), language)].flatMap(([key, phrase]) =>
      typeof phrase === "string" && !forPatients.has(`${file}:${key}`)
        ? [{ file, key, phrase }]
        : [],
    ),
  );
}
