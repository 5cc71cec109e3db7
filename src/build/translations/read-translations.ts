import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { joinWords } from "../../i18n/join-words.ts";
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

/** One language’s words, by file: what patients read, and what is there of the app. */
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

const WordGroups = z.record(z.string(), z.unknown());
const MadeFrom = z.record(z.string(), z.string());

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Short, and another for any other text. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

export const statesFile = "src/content/languages.json";

function filesIn(folder: string, leftOut: readonly string[] = []): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".json") && !leftOut.includes(name))
      .map((name) => [
        name.slice(0, -".json".length),
        WordGroups.parse(readJson(join(folder, name))),
      ]),
  );
}

/** What patients read stands by itself, in one file; the app joins it in, and so is it done here. */
function wordsIn(folder: string): Words {
  const forPatients = WordGroups.parse(readJson(join(folder, "patient.json")));
  return joinWords(filesIn(folder, ["patient.json", "made-from.json"]), forPatients);
}

/** Everything translated. Throws where a file is not what it should be. @param root of the project */
export function readTranslations(root: string): Translations {
  const folder = join(root, "locales");
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "en")
    .map(({ name }) => name)
    .sort();
  return {
    english: filesIn(join(folder, "en")),
    states: LanguageStates.parse(readJson(join(root, statesFile))),
    glossary: Glossary.parse(readJson(join(folder, "glossary.json"))),
    all: languages.map((language) => {
      const madeFrom = join(folder, language, "made-from.json");
      return {
        language,
        words: wordsIn(join(folder, language)),
        madeFrom: existsSync(madeFrom) ? MadeFrom.parse(readJson(madeFrom)) : {},
      };
    }),
  };
}
