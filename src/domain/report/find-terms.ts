import { wordsOf } from "../finder/words-of.ts";

/** A word of a report as it may be written: its name, and other names for it. */
export interface Written {
  readonly id: string;
  readonly phrases: readonly string[];
}

/**
 * The terms in which every word typed begins a word of one and the same name. Nothing is
 * guessed: a report says "no fracture" as easily as "fracture", so text is never read for it.
 */
export function findTerms(typed: string, terms: readonly Written[], language: string): string[] {
  const wanted = wordsOf(typed, language);
  return terms
    .filter(({ phrases }) =>
      phrases.some((phrase) => {
        const words = wordsOf(phrase, language);
        return wanted.every((start) => words.some((word) => word.startsWith(start)));
      }),
    )
    .map(({ id }) => id);
}
