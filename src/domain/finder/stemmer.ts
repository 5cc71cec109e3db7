/**
 * Takes the ending off a word, where enough of the word is left. The endings are data of the
 * language, not rules of a grammar: what matters is only that forms of one word end up alike.
 */
export function stemmer(endings: readonly string[]): (word: string) => string {
  const known = new Set(endings);
  const longest = Math.max(0, ...endings.map(({ length }) => length));
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const end = Math.min(longest, word.length - 3);
    for (let length = end; length > 0; length -= 1) {
      if (!known.has(word.slice(-length))) continue;
      const stem = word.slice(0, -length);
      // what is left of "stopping" is to be "stop"
      return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
    }
    return word.length > 3 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
  };
  return (word) => {
    const before = stems.get(word);
    if (before !== undefined) return before;
    const stem = stemOf(word);
    stems.set(word, stem);
    return stem;
  };
}
