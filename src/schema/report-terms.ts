import * as z from "zod/mini";
import { SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Ids = z.array(Id);
const Refs = z.array(SourceRef).check(z.minLength(1));

/** What the words of a report are sorted under. */
export const reportGroups = ["discs", "bones", "joints", "spaces", "shape", "wording"] as const;

/** The fact behind every "seen more often with pain". */
export const counterFact = "f-brinjikji-b";

const explained = {
  id: Id,
  group: z.enum(reportGroups),
  /** Its row in the table of findings in people without pain; null where there is no figure. */
  prevalence: z.nullable(Id),
  /** Ages at which that figure comes from a model alone: nobody of that age was looked at. */
  modelledAt: z.optional(z.array(z.int())),
  /** Seen more often with pain in adults of 50 or under, and shown as such. */
  counterEvidence: z.boolean(),
  /** What stands behind each thing said about it. A plain definition needs no source. */
  sources: z.strictObject({ changes: Refs, say: Refs, do: Refs }),
};

const Ordinary = z.strictObject({ ...explained, kind: z.literal("ordinary") });

/** Ordinary as long as these findings of Check are absent. */
const WithSymptoms = z.strictObject({
  ...explained,
  kind: z.literal("with-symptoms"),
  findings: Ids.check(z.minLength(1)),
});

/** Never explained away: it needs action. */
const Act = z.strictObject({
  id: Id,
  kind: z.literal("act"),
  /** By when someone is told, whatever clock the rules show so far. */
  within: z.enum(["today", "24-hours", "2-weeks"]),
  /** Findings of Check to ask at once. */
  findings: Ids.check(z.minLength(1)),
  rules: Ids.check(z.minLength(1)),
  /** Findings that the report itself may show to be present, offered to be recorded. */
  records: Ids.check(z.minLength(1)),
  sources: z.strictObject({ do: Refs }),
});

export const ReportTerm = z.discriminatedUnion("kind", [Ordinary, WithSymptoms, Act]);
export type ReportTerm = z.infer<typeof ReportTerm>;
export type ActTerm = z.infer<typeof Act>;
export type ExplainedTerm = Exclude<ReportTerm, ActTerm>;

export const ReportTerms = z.strictObject({
  terms: z.array(ReportTerm),
  /** How to tell it, in order. */
  telling: z.array(z.strictObject({ id: Id, sources: Refs })),
});
export type ReportTerms = z.infer<typeof ReportTerms>;
