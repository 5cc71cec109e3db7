import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { LanguageStates } from "../../schema/languages.ts";
import type { Words } from "../../schema/words/phrases.ts";

/** Words no text for patients uses in a language: each is the beginning of a word, in any case. */
export const Glossary = z.strictObject({
  /** Stay as they are in every language. */
  keep: z.array(z.string().min(1)),
  languages: z.record(
    z.string(),
    z.strictObject({
      /** English, and how it is said there. */
      terms: z.record(z.string(), z.string().min(1)),
      forbidden: z.array(z.string().min(2)),
    }),
  ),
});
export type Glossary = z.infer<typeof Glossary>;

/** One language’s words for patients. */
export interface Translation {
  readonly language: string;
  readonly words: Words;
  /** What the English of each phrase was when it was translated, as a fingerprint. */
  readonly madeFrom: Readonly<Record<string, string>>;
}

export interface Translations {
  readonly english: Words;
  readonly states: LanguageStates;
  readonly glossary: Glossary;
  readonly all: readonly Translation[];
}

const PatientWords = z.record(z.string(), z.unknown());
const MadeFrom = z.record(z.string(), z.string());

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Short, and another for any other text. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

export const statesFile = "src/content/languages.json";

function englishWords(folder: string): Words {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .map((name) => [name.slice(0, -".json".length), readJson(join(folder, name))]),
  );
}

/** Everything translated for patients. Throws where a file is not what it should be. @param root of the project */
export function readTranslations(root: string): Translations {
  const folder = join(root, "locales");
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "en")
    .map(({ name }) => name)
    .sort();
  return {
    english: englishWords(join(folder, "en")),
    states: LanguageStates.parse(readJson(join(root, statesFile))),
    glossary: Glossary.parse(readJson(join(folder, "glossary.json"))),
    all: languages.map((language) => {
      const madeFrom = join(folder, language, "made-from.json");
      return {
        language,
        words: PatientWords.parse(readJson(join(folder, language, "patient.json"))),
        madeFrom: existsSync(madeFrom) ? MadeFrom.parse(readJson(madeFrom)) : {},
      };
    }),
  };
}
