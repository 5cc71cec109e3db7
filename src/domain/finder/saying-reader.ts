import SearchableMap from "minisearch/SearchableMap";
import type { FinderWords } from "../../schema/finder-words.ts";
import { wordsOf } from "./words-of.ts";

/** The words of a saying that tell something, as the index holds them. */
export type ReadSaying = (text: string) => string[];

function stemmer(endings: readonly string[]): (word: string) => string {
  const longestFirst = endings.toSorted((a, b) => b.length - a.length);
  return (word) => {
    const ending = longestFirst.find((one) => word.endsWith(one) && word.length - one.length > 2);
    const stem = ending === undefined ? word : word.slice(0, -ending.length);
    // what is left of "stopping" is to be "stop"
    return stem.length > 3 ? stem.replace(/(\p{L})\1$/u, "$1") : stem;
  };
}

/** How many letters may be wrong in a word of this length. */
function slips(length: number): number {
  return length > 7 ? 2 : length > 4 ? 1 : 0;
}

/**
 * Reads sayings in one language: word forms to their stem, misspellings to the nearest word that
 * is known, expressions of one meaning to one name, and words that tell nothing left out.
 * @param phrases every text whose words are to be known
 */
export function makeReader(
  { endings, passOver, known, speakers, meanings }: FinderWords,
  language: string,
  phrases: readonly string[],
): ReadSaying {
  const stemOf = stemmer(endings);
  const split = (text: string): string[] => wordsOf(text, language);
  const vocabulary = new SearchableMap<string>();
  const stems = new Set<string>();
  const learn = (words: readonly string[]): void => {
    for (const one of words) {
      vocabulary.set(one, stemOf(one));
      stems.add(stemOf(one));
    }
  };
  const exact = new Map<string, string>();
  const stemmed = new Map<string, string>();
  let longest = 1;
  for (const [name, expressions] of Object.entries(meanings))
    for (const expression of expressions) {
      const words = split(expression);
      const forms = words.map(stemOf).join(" ");
      longest = Math.max(longest, words.length);
      learn(words);
      exact.set(words.join(" "), name);
      if (!stemmed.has(forms)) stemmed.set(forms, name);
    }
  const empty = new Set(passOver.flatMap(split));
  learn([...empty]);
  for (const text of [...known, ...phrases]) learn(split(text));

  const speaker = new Map(
    Object.entries(speakers).flatMap(([name, words]) =>
      words.flatMap(split).map((one): [string, string] => [one, `~${name}`]),
    ),
  );
  learn([...speaker.keys()]);

  /** The stem a word was meant to have. */
  const meant = (one: string, isLast: boolean): string => {
    const stem = stemOf(one);
    if (stems.has(stem) || one.length < 4) return stem;
    if (isLast) {
      const [begun] = [...vocabulary.atPrefix(one).keys()].sort((a, b) => a.length - b.length);
      if (begun !== undefined) return stemOf(begun);
    }
    const [near] = [...vocabulary.fuzzyGet(one, slips(one.length))]
      .filter(([other]) => other[0] === one[0])
      .sort(([, [, a]], [, [, b]]) => a - b);
    return near?.[1][0] ?? stem;
  };

  return (text) => {
    const words = split(text);
    const forms = words.map((one, at) => meant(one, at === words.length - 1));
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      let length = Math.min(longest, words.length - at);
      let name: string | undefined;
      for (; length > 0; length -= 1) {
        const asHeard = words.slice(at, at + length).join(" ");
        name = exact.get(asHeard);
        // "will" is not "willy": a common word stays what it is
        if (name === undefined && !empty.has(asHeard))
          name = stemmed.get(forms.slice(at, at + length).join(" "));
        if (name !== undefined) break;
      }
      const one = words[at] ?? "";
      const stem = forms[at] ?? "";
      const who = speaker.get(one) ?? speaker.get(stem);
      if (name !== undefined) found.push(`=${name}`);
      else if (who !== undefined) found.push(who);
      else found.push(empty.has(one) || empty.has(stem) ? `.${stem}` : stem);
      at += Math.max(1, length);
    }
    return found;
  };
}
