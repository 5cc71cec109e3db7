import MiniSearch from "minisearch";
import { asWritten } from "./as-written.ts";
import { isTelling, type ReadSaying } from "./saying-reader.ts";

/** The words of a phrase that tell what is felt; who says it does not matter here. */
function tellingOf(tokens: readonly string[]): string[] {
  return [...new Set(tokens)].filter(isTelling);
}

export interface FoundFinding {
  readonly id: string;
  readonly score: number;
  /** The words of the saying that told of it. */
  readonly told: readonly string[];
}

interface Phrase {
  readonly id: number;
  readonly finding: string;
  /** True for a saying that uses these words and does not mean the finding. */
  readonly isUnless: boolean;
  readonly telling: readonly string[];
  readonly text: string;
}

/** A long saying is read in stretches, so that words far apart do not meet. */
const stretch = 20;

function stretchesOf(tokens: readonly string[]): string[][] {
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(tokens.length / (stretch / 2)) - 1) },
    (_, at) => at * (stretch / 2),
  );
  return starts.map((start) => tokens.slice(start, start + stretch));
}

type Phrases = Readonly<Record<string, readonly string[]>>;

/**
 * Looks for red flags in what was said. A phrase counts when all its telling words were heard,
 * in any order and whatever stands between; the more they tell, the higher it stands.
 */
export function findingSearch(
  findings: Phrases,
  unless: Phrases,
  read: ReadSaying,
): (heard: readonly string[]) => FoundFinding[] {
  let next = 0;
  const phrases = [findings, unless].flatMap((source) =>
    Object.entries(source).flatMap(([finding, texts]) =>
      texts.map((text): Phrase => {
        const telling = tellingOf(read(text));
        const isUnless = source === unless;
        return { id: next++, finding, isUnless, telling, text: telling.join(" ") };
      }),
    ),
  );
  const index = new MiniSearch<Phrase>({ fields: ["text"], ...asWritten });
  index.addAll(phrases.filter(({ telling }) => telling.length > 0));
  const holders = new Map<string, number>();
  for (const { telling } of phrases)
    for (const token of telling) holders.set(token, (holders.get(token) ?? 0) + 1);
  const weight = (token: string): number =>
    Math.log(1 + phrases.length / (holders.get(token) ?? 1));

  const inStretch = (heard: readonly string[]): FoundFinding[] => {
    const wanted = tellingOf(heard);
    if (wanted.length === 0) return [];
    const said = index.search(wanted.join(" ")).flatMap(({ id, terms }) => {
      const phrase = phrases[Number(id)];
      return phrase !== undefined && terms.length === phrase.telling.length ? [phrase] : [];
    });
    const excused = said.filter(({ isUnless }) => isUnless);
    return said
      .filter(
        ({ finding, isUnless, telling }) =>
          !isUnless &&
          !excused.some(
            (other) =>
              other.finding === finding && telling.every((one) => other.telling.includes(one)),
          ),
      )
      .map(({ finding, telling }) => ({
        id: finding,
        score: telling.reduce((sum, token) => sum + weight(token), 0),
        told: telling,
      }));
  };

  return (heard) => {
    const best = new Map<string, FoundFinding>();
    for (const found of stretchesOf(heard).flatMap(inStretch))
      if (found.score > (best.get(found.id)?.score ?? 0)) best.set(found.id, found);
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
}
