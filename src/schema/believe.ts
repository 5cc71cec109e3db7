import * as z from "zod/mini";
import { SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Ids = z.array(Id).check(z.minLength(1));
const Refs = z.array(SourceRef).check(z.minLength(1));
const Count = z.int().check(z.positive());

/** What a letter of function can say, by part, in the order it is read. */
const Letter = z.strictObject({
  found: z.array(
    z.strictObject({
      id: Id,
      /** Findings of Check that would make it untrue. */
      deniedBy: z.array(Id),
    }),
  ),
  believe: Ids,
  /** Only said where the decision allows it. */
  noScan: Id,
  can: Ids,
  limited: Ids,
  helps: Ids,
  adjust: Ids,
});
export type LetterContent = z.infer<typeof Letter>;

/** The way of a person who needs proof of their pain, and the letter at its end. */
export const Believe = z.strictObject({
  steps: z.array(z.strictObject({ id: Id, sayCount: Count, avoidCount: Count, sources: Refs })),
  /** What is said while it is examined. */
  aloud: Ids,
  limits: z.array(z.strictObject({ id: Id, sources: Refs })),
  letter: Letter,
  letterSources: Refs,
});
export type Believe = z.infer<typeof Believe>;
