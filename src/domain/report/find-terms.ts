/** A word of a report as it may be written: its name, and other names for it. */
export interface Written {
  readonly id: string;
  readonly phrases: readonly string[];
}

function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f’']/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * The terms in which every word typed begins a word of one and the same name. Nothing is
 * guessed: a report says "no fracture" as easily as "fracture", so text is never read for it.
 */
export function findTerms(typed: string, terms: readonly Written[]): string[] {
  const wanted = wordsOf(typed);
  return terms
    .filter(({ phrases }) =>
      phrases.some((phrase) => {
        const words = wordsOf(phrase);
        return wanted.every((start) => words.some((word) => word.startsWith(start)));
      }),
    )
    .map(({ id }) => id);
}
