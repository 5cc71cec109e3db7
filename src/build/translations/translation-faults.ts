import { isBalanced, phrasesOf, placeholdersIn } from "../../schema/words/phrases.ts";
import {
  type TranslatedPart,
  translatedParts,
  translatedPhrases,
} from "../../schema/words/translated-parts.ts";
import { fingerprint, type Translation, type Translations } from "./read-translations.ts";

export type TranslationProblem =
  | "missing"
  | "stale"
  | "not-needed"
  | "placeholders"
  | "sign"
  | "figures"
  | "long"
  | "tone"
  | "lost-name";

export interface TranslationFault {
  readonly language: string;
  /** Null for a phrase that belongs to none. */
  readonly part: TranslatedPart | null;
  /** `leaflet:line.l1` */
  readonly key: string;
  readonly problem: TranslationProblem;
  readonly about: string;
}

/** Short phrases may grow more than long ones. */
function isLong(phrase: string, english: string): boolean {
  return phrase.length > english.length * 1.8 + 25;
}

interface Found {
  readonly problem: TranslationProblem;
  readonly about: string;
}

/** The figures of a phrase, each once, without what parts thousands or decimals in its language. */
function figuresOf(phrase: string): string {
  const bare = phrase
    .replace(/\{\{\w+\}\}/g, " ")
    .replace(/(?<=\d)(?:[.,](?=\d)|[\u00a0\u202f\u2009 ](?=\d{3}(?!\d)))/g, "");
  return [...new Set(bare.match(/\d+/g))].sort().join(", ");
}

function signsOf(phrase: string): string[] {
  return phrase.match(/[<>—"']/g) ?? [];
}

const fewWords = /_(zero|one|two)$/;

/** Every fault of one phrase beside its English. */
function phraseFaults(
  key: string,
  phrase: string,
  english: string,
  forbidden: readonly RegExp[],
): Found[] {
  // none, one and two may be said in words
  const isCounted = !fewWords.test(key);
  const namesIn = (of: string): string =>
    placeholdersIn(of)
      .filter((name) => isCounted || name !== "count")
      .join(", ");
  const wanted = namesIn(english);
  const found = namesIn(phrase);
  const inEnglish = signsOf(english);
  const sign = isBalanced(phrase) ? signsOf(phrase).find((one) => !inEnglish.includes(one)) : "{}";
  const figures = figuresOf(phrase);
  const figuresWanted = figuresOf(english);
  return [
    ...(wanted === found
      ? []
      : [{ problem: "placeholders", about: `${wanted} / ${found}` } as const]),
    ...(sign === undefined ? [] : [{ problem: "sign", about: sign } as const]),
    ...(figures === figuresWanted
      ? []
      : [{ problem: "figures", about: `${figuresWanted} / ${figures}` } as const]),
    ...(isLong(phrase, english)
      ? [{ problem: "long", about: `${english.length} / ${phrase.length}` } as const]
      : []),
    ...forbidden
      .filter((word) => word.test(phrase))
      .map((word) => ({ problem: "tone", about: word.source }) as const),
  ];
}

/** Where a word begins; anywhere in a script that has no spaces to tell. */
function startsWord(word: string): RegExp {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const begins = /^\p{Script=Han}/u.test(word) ? "" : "(?<![\\p{L}\\p{M}])";
  return new RegExp(`${begins}${plain}`, "iu");
}

/** @returns the phrase at a key of a language’s words, or undefined */
function translated({ words }: Translation): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(words).flatMap(([file, inFile]) =>
      [...phrasesOf(inFile)].map(([key, phrase]) => [`${file}:${key}`, phrase] as const),
    ),
  );
}

/**
 * Every fault of one language: phrases that are missing, made from an English that has changed, or
 * needed by no part; wrong placeholders, signs and figures; too long; words that are not said to patients;
 * names that should have stayed. In parts not begun only what is there is looked at.
 */
export function translationFaults(
  { english, glossary }: Translations,
  translation: Translation,
): TranslationFault[] {
  const { language, madeFrom } = translation;
  const own = translated(translation);
  const forbidden = (glossary.languages[language]?.forbidden ?? []).map(startsWord);
  const known = new Set<string>();
  const inParts = translatedParts.flatMap((part) => {
    const phrases = translatedPhrases(english, part, language);
    const isBegun = phrases.some(({ file, key }) => own.has(`${file}:${key}`));
    return phrases.flatMap(({ file, key: inFile, phrase: from }): TranslationFault[] => {
      const key = `${file}:${inFile}`;
      known.add(key);
      const phrase = own.get(key);
      const fault = ({ problem, about }: Found) => ({ language, part, key, problem, about });
      if (typeof phrase !== "string" || phrase.trim() === "")
        return isBegun ? [fault({ problem: "missing", about: from })] : [];
      const isStale = madeFrom[key] !== fingerprint(from);
      const lost = glossary.keep.filter((name) => from.includes(name) && !phrase.includes(name));
      return [
        ...(isStale ? [fault({ problem: "stale", about: from })] : []),
        ...phraseFaults(key, phrase, from, part === "app" ? [] : forbidden).map(fault),
        ...lost.map((about) => fault({ problem: "lost-name", about })),
      ];
    });
  });
  const orphans = [...own.keys()]
    .filter((key) => !known.has(key))
    .map((key) => ({ language, part: null, key, problem: "not-needed" as const, about: "" }));
  return [...inParts, ...orphans];
}

/** True where a part is there from its first phrase to its last, whatever else is wrong with it. */
export function isComplete(faults: readonly TranslationFault[], part: TranslatedPart): boolean {
  return !faults.some((fault) => fault.part === part && fault.problem === "missing");
}
