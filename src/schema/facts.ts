import * as z from "zod/mini";
import { Mark, SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Certainty = z.enum(["strong", "moderate", "weak", "mixed", "none"]);
const Figures = z.array(z.number());
const Marks = z.array(Mark);

const Fact = z.strictObject({
  id: Id,
  /** The section of the evidence summary it comes from. */
  section: Id,
  certainty: Certainty,
  mark: Mark,
  sources: z.array(SourceRef),
  figures: z.array(z.strictObject({ value: z.number(), unit: Id, mark: Mark })),
});

/** Findings in people without pain, out of a hundred, one value for each age. */
const Prevalence = z.strictObject({
  ages: Figures,
  findings: z.record(Id, Figures),
  marks: z.record(Id, Marks),
  outOf: z.int(),
  source: Id,
});

/** Average pain over time, by how long it had lasted at the start. */
const NaturalHistory = z.strictObject({
  source: Id,
  scale: z.strictObject({ min: z.number(), max: z.number() }),
  weeks: Figures,
  studies: z.strictObject({
    cohorts: z.int(),
    people: z.int(),
    pooledCohorts: z.int(),
    pooledPeople: z.int(),
    mark: Mark,
  }),
  groups: z.array(
    z.strictObject({
      id: Id,
      startWeeks: z.strictObject({ from: z.number(), to: z.number() }),
      values: Figures,
      marks: Marks,
      certainty: Certainty,
      graded: Id,
    }),
  ),
});

/** A number ready to be said, as so many out of so many. */
const ReadyNumber = z.strictObject({
  id: Id,
  value: z.number(),
  compare: z.optional(z.number()),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  observed: z.optional(z.strictObject({ value: z.number(), outOf: z.int() })),
  outOf: z.int(),
  source: Id,
  mark: Mark,
});

export const Facts = z.strictObject({
  facts: z.array(Fact),
  prevalence: Prevalence,
  naturalHistory: NaturalHistory,
  readyNumbers: z.array(ReadyNumber),
});
export type Facts = z.infer<typeof Facts>;
