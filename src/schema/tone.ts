import * as z from "zod/mini";

const Phrase = z.string().check(z.minLength(1));
const Phrases = z.array(Phrase).check(z.minLength(1));

/**
 * One thing not to say, with examples that prove it: every pattern is in at least one of
 * `catches`, and none in `passes`. Patterns are plain words: `…` stands for a few words of the
 * same sentence, `*` at the beginning or end of a word for the rest of it.
 */
const ToneEntry = z.strictObject({
  id: Phrase,
  where: z.enum(["patient", "said", "both"]),
  patterns: Phrases,
  /** Phrases that hold a pattern and are all right. */
  unless: z.optional(Phrases),
  /** May stand between quotation marks, as a word that is being explained. */
  quotable: z.optional(z.boolean()),
  why: Phrase,
  instead: z.optional(Phrase),
  /** Where the swap list says what to say instead. */
  swap: z.optional(Phrase),
  catches: Phrases,
  passes: Phrases,
});
export type ToneEntry = z.infer<typeof ToneEntry>;

/** What one language does not say to patients, and what no text for them opens with. */
export const ToneList = z.strictObject({
  entries: z.array(ToneEntry).check(z.minLength(1)),
  opening: ToneEntry,
});
export type ToneList = z.infer<typeof ToneList>;
