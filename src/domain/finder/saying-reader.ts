import type { FinderWords } from "../../schema/finder-words.ts";
import { meaningsOf } from "./meanings.ts";
import { speller } from "./speller.ts";
import { stemmer } from "./stemmer.ts";
import { wordsOf } from "./words-of.ts";

/** The words of a saying as the index holds them, in order. */
export type ReadSaying = (text: string) => string[];

/** True for a word that tells something by itself: neither a common one nor one that says who. */
export function isTelling(token: string): boolean {
  return !token.startsWith(".") && !token.startsWith("~");
}

/** True for a word so common that it tells little. */
export function isCommon(token: string): boolean {
  return token.startsWith(".");
}

/**
 * Reads sayings in one language. Word forms become their stem, misspellings the nearest word that
 * is known, and expressions of one meaning its name (`=scan`); who is meant becomes `~self` or
 * `~others`, and common words are marked (`.not`).
 * @param phrases every text whose words are to be known
 */
export function makeReader(
  words: FinderWords,
  language: string,
  phrases: readonly string[],
): ReadSaying {
  const split = (text: string): string[] => wordsOf(text, language);
  const stemOf = stemmer(words.endings);
  const common = new Set(words.passOver.flatMap(split));
  const meanings = meaningsOf(words.meanings, split, stemOf);
  const speakers = new Map(
    Object.entries(words.speakers).flatMap(([name, ones]) =>
      ones.flatMap(split).map((one): [word: string, token: string] => [one, `~${name}`]),
    ),
  );
  const texts = [...words.known, ...Object.values(words.meanings).flat(), ...phrases];
  const meant = speller([...common, ...speakers.keys(), ...texts.flatMap(split)], stemOf);

  return (text) => {
    const heard = split(text);
    const stems = heard.map((word, at) => meant(word, at === heard.length - 1));
    const tokens: string[] = [];
    for (let at = 0; at < heard.length; ) {
      const meaning = meanings(heard, stems, at, (word) => common.has(word));
      const [word = "", stem = ""] = [heard[at], stems[at]];
      if (meaning !== null) tokens.push(`=${meaning.name}`);
      else
        tokens.push(
          speakers.get(word) ??
            speakers.get(stem) ??
            (common.has(word) || common.has(stem) ? `.${stem}` : stem),
        );
      at += meaning?.length ?? 1;
    }
    return tokens;
  };
}
