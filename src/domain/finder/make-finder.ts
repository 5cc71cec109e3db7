import type { FinderWords } from "../../schema/finder-words.ts";
import { beliefSearch, type Sayings } from "./find-beliefs.ts";
import { findingSearch } from "./find-findings.ts";
import { makeReader } from "./saying-reader.ts";

/** A saying is a few sentences; of a longer text the rest is not read, and the screen says so. */
export const longestSaying = 2000;

export interface Found {
  /** Findings that the saying describes, the most telling first. */
  readonly findings: readonly string[];
  /** Beliefs behind it, best first. */
  readonly beliefs: readonly string[];
  /** True when only the beginning was read. */
  readonly isCut: boolean;
}

export type Finder = (heard: string) => Found;

/** The finder of one language. Making it takes longer than asking it: make it once. */
export function makeFinder(
  words: FinderWords,
  language: string,
  cards: readonly Sayings[],
): Finder {
  const sayings = cards.map(({ id, phrases, need }) => ({
    id,
    phrases: [...phrases, ...(words.beliefs[id] ?? [])],
    need,
  }));
  const read = makeReader(words, language, [
    ...sayings.flatMap(({ phrases, need }) => [...phrases, need]),
    ...words.nothing,
    ...[words.findings, words.unless].flatMap((source) => Object.values(source).flat()),
  ]);
  const findBeliefs = beliefSearch(sayings, words.nothing, read);
  const findFindings = findingSearch(words.findings, words.unless, read);
  return (heard) => {
    const tokens = read(heard.slice(0, longestSaying));
    const findings = findFindings(tokens);
    return {
      findings: findings.map(({ id }) => id),
      // what tells of a finding is no sign of a belief as well
      beliefs: findBeliefs(
        tokens,
        findings.flatMap(({ told }) => told),
      ),
      isCut: heard.length > longestSaying,
    };
  };
}
