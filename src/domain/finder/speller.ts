import SearchableMap from "minisearch/SearchableMap";

/** How many letters may be wrong in a word of this length. */
function slips(length: number): number {
  return length > 8 ? 2 : length > 4 ? 1 : 0;
}

/**
 * Gives the stem that a word was meant to have: its own where it is known, else that of the
 * nearest known word with the same first letter. The last word may be typed only half.
 * @param known words as they are written
 */
export function speller(
  known: readonly string[],
  stemOf: (word: string) => string,
): (word: string, isLast: boolean) => string {
  const words = new Set(known);
  const stems = new Set([...words].map(stemOf));
  let tree: SearchableMap<true> | null = null;
  // made for the first word that is not known: phrases of our own have none
  const all = (): SearchableMap<true> => {
    tree ??= SearchableMap.from([...words].map((word) => [word, true]));
    return tree;
  };
  return (word, isLast) => {
    const stem = stemOf(word);
    if (stems.has(stem) || word.length < 4) return stem;
    if (isLast) {
      const [begun] = [...all().atPrefix(word).keys()].sort((a, b) => a.length - b.length);
      if (begun !== undefined) return stemOf(begun);
    }
    const [near] = [...all().fuzzyGet(word, slips(word.length))]
      .filter(([other]) => other[0] === word[0])
      .sort(([, [, a]], [, [, b]]) => a - b);
    return near === undefined ? stem : stemOf(near[0]);
  };
}
