import * as z from "zod/mini";

export const NumberItem = z.enum(["CTX-AGE", "CTX-WEEKS", "CTX-RADWEEKS"]);
export type NumberItem = z.infer<typeof NumberItem>;

/**
 * The closed language in which content states when something applies.
 * A bare string is a finding that is present. Everything is three-valued:
 * true, false, or undetermined while an answer is missing.
 */
export type Condition =
  | string
  | { term: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { atLeast: number; of: Condition[] }
  /** True only when the inner condition is surely true, otherwise false. */
  | { established: Condition }
  /** False only when the inner condition is surely false, otherwise true. */
  | { possible: Condition }
  /** True when any of these is present or cannot be established. */
  | { raised: string[] }
  /** True when the item was given any answer, "not known" included. */
  | { asked: string }
  | { number: NumberItem; is: "at-least" | "over" | "under"; value: number }
  | { sex: "female" | "male" };

const Id = z.string().check(z.minLength(1));

export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    Id,
    z.strictObject({ term: Id }),
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ not: Condition }),
    z
      .strictObject({ atLeast: z.number().check(z.positive()), of: z.array(Condition) })
      .check(z.refine(({ atLeast, of }) => atLeast <= of.length)),
    z.strictObject({ established: Condition }),
    z.strictObject({ possible: Condition }),
    z.strictObject({ raised: z.array(Id).check(z.minLength(1)) }),
    z.strictObject({ asked: Id }),
    z.strictObject({
      number: NumberItem,
      is: z.enum(["at-least", "over", "under"]),
      value: z.number(),
    }),
    z.strictObject({ sex: z.enum(["female", "male"]) }),
  ]),
);
