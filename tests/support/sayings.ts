import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Sayings } from "../../src/domain/finder/find-beliefs.ts";
import { type Finder, type Found, makeFinder } from "../../src/domain/finder/make-finder.ts";
import { FinderWords } from "../../src/schema/finder-words.ts";
import set from "../golden/sayings.json" with { type: "json" };

const Saying = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  said: z.string().trim().min(1),
  /** What a clinician would mean, best first; empty where no belief is in it. */
  beliefs: z.array(z.string()).max(2),
  finding: z.nullable(z.string()),
  half: z.enum(["tune", "held"]),
});
export type Saying = z.infer<typeof Saying>;
export const { sayings } = z.strictObject({ sayings: z.array(Saying) }).parse(set);

function wordsOf(file: string, language: string): unknown {
  return JSON.parse(readFileSync(`locales/${language}/${file}.json`, "utf8"));
}

const Cards = z.record(
  z.string(),
  z.object({ title: z.string(), said: z.record(z.string(), z.string()), need: z.string() }),
);

/** The cards in their own words, as the screen hands them to the finder. */
export function shippedCards(language = "en"): Sayings[] {
  return Object.entries(Cards.parse(wordsOf("talk", language))).map(
    ([id, { title, said, need }]) => ({ id, phrases: [title, ...Object.values(said)], need }),
  );
}

export function shippedFinderWords(language = "en"): FinderWords {
  return z.parse(FinderWords, wordsOf("finder", language));
}

/** The finder as shipped. */
export function shippedFinder(language = "en"): Finder {
  return makeFinder(shippedFinderWords(language), language, shippedCards(language));
}

interface Answered {
  readonly saying: Saying;
  readonly found: Found;
  /** Where the first of the right beliefs stands, from 0; -1 where none is shown. */
  readonly beliefAt: number;
  readonly findingAt: number;
}

export function answerAll(find: Finder, some: readonly Saying[]): Answered[] {
  return some.map((saying) => {
    const found = find(saying.said);
    return {
      saying,
      found,
      beliefAt: found.beliefs.findIndex((id) => saying.beliefs.includes(id)),
      findingAt: saying.finding === null ? -1 : found.findings.indexOf(saying.finding),
    };
  });
}

function share(some: readonly Answered[], isSo: (one: Answered) => boolean): number {
  return some.length === 0 ? 1 : some.filter(isSo).length / some.length;
}

/** How often the finder is right. */
export function scoresOf(answered: readonly Answered[]) {
  const withBelief = answered.filter(({ saying }) => saying.beliefs.length > 0);
  const withFinding = answered.filter(({ saying }) => saying.finding !== null);
  const ofNeither = answered.filter(
    ({ saying }) => saying.beliefs.length === 0 && saying.finding === null,
  );
  const isSilent = ({ found }: Answered): boolean => found.beliefs.length === 0;
  return {
    sayings: answered.length,
    first: share(withBelief, ({ beliefAt }) => beliefAt === 0),
    topThree: share(withBelief, ({ beliefAt }) => beliefAt >= 0 && beliefAt < 3),
    noForcedMatch: share(ofNeither, isSilent),
    findingFirst: share(withFinding, ({ findingAt }) => findingAt === 0),
    findingShown: share(withFinding, ({ findingAt }) => findingAt >= 0 && findingAt < 3),
    findingAlone: share(withFinding, isSilent),
    falseFinding: share([...withBelief, ...ofNeither], ({ found }) => found.findings.length > 0),
  };
}

/** Sayings of which something was not found, or found where it should not be. */
export function missesOf(answered: readonly Answered[]): Answered[] {
  return answered.filter(({ saying, found, beliefAt, findingAt }) => {
    if (saying.finding !== null) return findingAt !== 0;
    if (found.findings.length > 0) return true;
    return saying.beliefs.length > 0 ? beliefAt !== 0 : found.beliefs.length > 0;
  });
}
