import * as z from "zod/mini";
import { CalendarDate } from "./calendar-date.ts";

const Count = z.int().check(z.nonnegative());
const Percent = z.number().check(z.minimum(0), z.maximum(100));

/** What the last run of the checks on the rules printed. `null` is what no run has measured yet. */
export const Proof = z.strictObject({
  packVersion: z.string().check(z.minLength(1)),
  ruleSet: z.string().check(z.minLength(1)),
  /** Of the rules and of the engine as they were; other files, other proof. */
  digest: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  madeOn: CalendarDate,
  /** Cases and pinned answers of the clinicians. */
  cases: z.strictObject({ held: Count, failed: Count }),
  /** Statements that must hold for every input, each tried on so many generated checks. */
  invariants: z.strictObject({ held: Count, failed: Count, triedOn: Count }),
  /** Claims tried over whole spaces of answers and generated ones, so many answer sets in all. */
  claims: z.strictObject({ held: Count, failed: Count, triedOn: Count }),
  coverage: z.nullable(z.strictObject({ statements: Percent, branches: Percent })),
  mutation: z.nullable(z.strictObject({ mutants: Count, killed: Count })),
});
export type Proof = z.infer<typeof Proof>;
