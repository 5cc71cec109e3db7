import * as z from "zod/mini";
import { SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Ids = z.array(Id);
const Refs = z.array(SourceRef).check(z.minLength(1));
const Count = z.int().check(z.positive());
const Statements = z.array(z.strictObject({ id: Id, sources: Refs })).check(z.minLength(1));

export const Pull = z.strictObject({
  id: Id,
  /** The card with the words for the patient. */
  belief: Id,
  also: Ids,
  /** Evidence on both sides: neither may be empty. */
  inFavour: Statements,
  against: Statements,
  insteadCount: Count,
  materials: z.array(z.enum(["record", "minute", "insurer", "service"])),
});
export type Pull = z.infer<typeof Pull>;

export const RecordItem = z.strictObject({
  id: Id,
  /** Where the consultation tells it; only what it cannot tell is left to the clinician. */
  from: z.enum(["flags", "answers", "box1", "safety-net", "plan", "view", "review", "clinician"]),
  /** The findings, Box 1 items or ways of giving that must be there. */
  items: Ids,
});
export type RecordItem = z.infer<typeof RecordItem>;

/** What pulls a clinician towards a scan, and what to do instead. Never shown to a patient. */
export const Mirror = z.strictObject({
  pulls: z.array(Pull),
  record: z.array(RecordItem),
  recordSources: Refs,
  minute: Ids,
  insurer: z.strictObject({
    before: Count,
    after: Count,
    guideline: z.strictObject({ uk: Refs, us: Refs, au: Refs }),
    sources: Refs,
  }),
  service: z.strictObject({ questions: Count, sources: Refs }),
});
export type Mirror = z.infer<typeof Mirror>;
