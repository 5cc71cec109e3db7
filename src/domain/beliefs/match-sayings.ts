function wordsOf(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f’']/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

/** What a belief sounds like: its title and its sayings, in the language in use. */
export interface Sayings {
  readonly id: string;
  readonly phrases: readonly string[];
}

/**
 * Beliefs whose sayings share words with what was heard, best first. A word counts when one
 * begins with the other, so that "worried" finds "worry"; rarer words count for more.
 */
export function matchSayings(heard: string, beliefs: readonly Sayings[]): string[] {
  const wanted = [...new Set(wordsOf(heard))];
  if (wanted.length === 0) return beliefs.map(({ id }) => id);
  const indexed = beliefs.map(({ id, phrases }) => ({ id, words: phrases.flatMap(wordsOf) }));
  const isAlike = (a: string, b: string): boolean =>
    a === b || (Math.min(a.length, b.length) > 3 && (a.startsWith(b) || b.startsWith(a)));
  const holders = wanted.map((word) =>
    indexed.filter(({ words }) => words.some((one) => isAlike(one, word))).map(({ id }) => id),
  );
  const score = (id: string): number =>
    holders.reduce((sum, ids) => (ids.includes(id) ? sum + 1 / ids.length : sum), 0);
  return indexed
    .map(({ id }) => ({ id, score: score(id) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
