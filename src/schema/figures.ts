import * as z from "zod/mini";

const Id = z.string().check(z.minLength(1));

/**
 * Figures that words tell and no picture shows, each under the source that has it, with how far that
 * was read. `null` is our own judgement. What is from memory cannot stand here.
 */
export const Figures = z.strictObject({
  figures: z.array(
    z.strictObject({
      source: z.nullable(Id),
      mark: z.enum(["V", "V2", "I"]),
      values: z.array(z.number().check(z.nonnegative())).check(z.minLength(1)),
    }),
  ),
});
export type Figures = z.infer<typeof Figures>;
