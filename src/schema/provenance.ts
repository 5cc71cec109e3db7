import * as z from "zod/mini";

/**
 * How far a statement was checked: seen in the source (V), seen in a secondary
 * account (V2), from memory (M), our inference or judgement (I).
 */
export const Mark = z.enum(["V", "V2", "M", "I"]);
export type Mark = z.infer<typeof Mark>;

/** A source behind a statement; `id` is null where the statement is our judgement alone. */
export const SourceRef = z.strictObject({
  id: z.nullable(z.string().check(z.minLength(1))),
  mark: Mark,
});
export type SourceRef = z.infer<typeof SourceRef>;
