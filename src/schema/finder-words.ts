import * as z from "zod/mini";

const Word = z.string().check(z.minLength(1));
const Words = z.array(Word);
const Phrases = z.record(Word, Words.check(z.minLength(1)));

/**
 * What the finder knows of one language: its words and how they are varied, and what each belief
 * and each finding sounds like. All of it is data, so that a language needs no code.
 */
export const FinderWords = z.strictObject({
  /** Endings that change a word's form and not its meaning. */
  endings: Words,
  /** Words so common that they tell nothing. */
  passOver: Words,
  /** Further words that are spelt as they should be: not to be taken for a slip. */
  known: Words,
  /** Words that tell who is meant: the one who speaks, or others. */
  speakers: Phrases,
  /** Words and expressions that mean the same here, under a name of our own. */
  meanings: Phrases,
  beliefs: Phrases,
  findings: Phrases,
  /** Sayings that use a finding's words and do not mean it, such as the fear of having it. */
  unless: Phrases,
  /** Sayings of every day with no belief in them: where one of these fits best, none is shown. */
  nothing: Words,
});
export type FinderWords = z.infer<typeof FinderWords>;
