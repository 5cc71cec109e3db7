interface Meaning {
  readonly name: string;
  /** How many words it takes up. */
  readonly length: number;
}

interface Expression extends Meaning {
  readonly words: readonly string[];
}

function isAt(all: readonly string[], at: number, words: readonly string[]): boolean {
  return words.every((word, ahead) => all[at + ahead] === word);
}

/** Expressions by their first word, the longest first. */
function byFirst(expressions: readonly Expression[]): Map<string, Expression[]> {
  const found = new Map<string, Expression[]>();
  for (const one of expressions.toSorted((a, b) => b.length - a.length)) {
    const [first = ""] = one.words;
    const before = found.get(first);
    if (before === undefined) found.set(first, [one]);
    else before.push(one);
  }
  return found;
}

/**
 * Finds the expression that begins at a word: the longest, as it was said before as its stems.
 * @param split the words of a text
 */
export function meaningsOf(
  meanings: Readonly<Record<string, readonly string[]>>,
  split: (text: string) => string[],
  stemOf: (word: string) => string,
) {
  const expressions = Object.entries(meanings).flatMap(([name, texts]) =>
    texts.map((text): Expression => {
      const words = split(text);
      return { name, words, length: words.length };
    }),
  );
  const asSaid = byFirst(expressions);
  const asStems = byFirst(
    expressions.map(({ words, ...rest }) => ({ ...rest, words: words.map(stemOf) })),
  );
  return (
    words: readonly string[],
    stems: readonly string[],
    at: number,
    isCommon: (word: string) => boolean,
  ): Meaning | null => {
    const said = asSaid.get(words[at] ?? "")?.find((one) => isAt(words, at, one.words));
    const meant = asStems.get(stems[at] ?? "")?.find(
      (one) =>
        isAt(stems, at, one.words) &&
        // "will" is not "willy": a common word stays what it is
        (one.length > 1 || !isCommon(words[at] ?? "")),
    );
    return (said?.length ?? 0) >= (meant?.length ?? 0) ? (said ?? null) : (meant ?? null);
  };
}
