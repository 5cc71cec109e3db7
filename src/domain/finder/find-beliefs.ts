import MiniSearch from "minisearch";
import { asWritten } from "./as-written.ts";
import { isCommon, isTelling, type ReadSaying } from "./saying-reader.ts";

/** What a belief sounds like: its own lines and the phrasings beside them; and the need behind it. */
export interface Sayings {
  readonly id: string;
  readonly phrases: readonly string[];
  readonly need: string;
}

/** How much a word counts: common ones little, and who speaks as much as any other. */
function boostTerm(term: string): number {
  return isCommon(term) ? 0.5 : 1;
}

/** Each further phrase of a belief that fits counts for less than the one before. */
const fading = 0.8;
const bestPhrases = 6;
/** All its sayings together, beside its best ones. */
const together = 0.5;
const ofNeed = 0.3;
/**
 * What a belief must reach to be shown, with all words and with telling ones alone: more where a
 * finding was heard, which may well be all that was meant.
 */
const enough = { alone: { all: 24, telling: 4 }, besideFinding: { all: 48, telling: 16 } } as const;
/** A few words are asked for less, yet for more than that they are about scans. */
const eachWord = 12;
/** Shown beside the best: those that come near it. */
const near = 0.25;
const most = 6;
/** Stands among the beliefs for a saying without one. */
const none = "";

/**
 * Looks for the beliefs behind a saying, best first; none where nothing in it tells of one.
 * Two readings are added: the single phrasings that fit best, and everything a belief sounds like.
 */
export function beliefSearch(
  beliefs: readonly Sayings[],
  nothing: readonly string[],
  read: ReadSaying,
): (heard: readonly string[], told?: readonly string[]) => string[] {
  const one = new MiniSearch({ fields: ["text"], storeFields: ["belief"], ...asWritten });
  const all = new MiniSearch({ fields: ["text", "need"], ...asWritten });
  const words = new Map<string, Set<string>>();
  for (const { id: belief, phrases, need } of [
    ...beliefs,
    { id: none, phrases: nothing, need: "" },
  ]) {
    const tokens = phrases.map(read);
    const texts = tokens.map((some) => some.join(" "));
    words.set(belief, new Set(tokens.flat()));
    one.addAll(texts.map((text, at) => ({ id: `${belief} ${at}`, belief, text })));
    all.add({ id: belief, text: texts.join(" "), need: read(need).join(" ") });
  }

  const scores = (tokens: readonly string[]): Map<string, number> => {
    const text = tokens.join(" ");
    const total = new Map<string, number>();
    const seen = new Map<string, number>();
    for (const { belief, score } of one.search(text, { boostTerm })) {
      const before = seen.get(belief) ?? 0;
      seen.set(belief, before + 1);
      if (before < bestPhrases)
        total.set(belief, (total.get(belief) ?? 0) + score * fading ** before);
    }
    for (const { id, score } of all.search(text, { boostTerm, boost: { need: ofNeed } }))
      total.set(id, (total.get(id) ?? 0) + together * score);
    return total;
  };

  /** How much of what tells something this belief accounts for, all words alike. */
  const share = (id: string, telling: readonly string[]): number =>
    telling.filter((token) => words.get(id)?.has(token)).length / telling.length;

  return (heard, told = []) => {
    const telling = heard.filter((token) => isTelling(token) && !told.includes(token));
    if (telling.length === 0) return [];
    const evidence = scores(telling);
    const least = told.length > 0 ? enough.besideFinding : enough.alone;
    const needed = Math.min(least.all, eachWord * heard.length);
    const ranked = [...scores(heard)].sort(([, a], [, b]) => b - a);
    const [[first, best] = [none, 0]] = ranked;
    if (first === none) return [];
    return ranked
      .filter(
        ([id, score]) =>
          id !== none &&
          score >= needed &&
          score >= best * near &&
          (evidence.get(id) ?? 0) * share(id, telling) >= least.telling,
      )
      .slice(0, most)
      .map(([id]) => id);
  };
}
