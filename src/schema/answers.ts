import * as z from "zod/mini";

/** What the clinician said of a finding. `not_asked` is the start and is never read as `no`. */
export const YesNo = z.enum(["yes", "no", "unknown", "not_asked"]);
export type YesNo = z.infer<typeof YesNo>;

/** Sex recorded at birth, as far as rules need it. */
export const SexAnswer = z.enum(["female", "male", "unknown", "not_asked"]);
export type SexAnswer = z.infer<typeof SexAnswer>;

/** Whole years or decimal weeks. Impossible numbers are kept and named, not dropped. */
export const NumberAnswer = z.union([z.number(), z.enum(["unknown", "not_asked"])]);
export type NumberAnswer = z.infer<typeof NumberAnswer>;

export const Answer = z.union([z.number(), YesNo, z.enum(["female", "male"])]);
export type Answer = z.infer<typeof Answer>;

/** Answers by item id; an id that is absent has not been asked. */
export const Answers = z.record(z.string(), Answer);
export type Answers = Readonly<z.infer<typeof Answers>>;

export const Jurisdiction = z.enum(["uk", "us", "au"]);
export type Jurisdiction = z.infer<typeof Jurisdiction>;
