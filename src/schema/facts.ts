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
  /** Cells that rest on hardly anyone; with no people, the figure is the model’s alone. */
  fewPeople: z.array(z.strictObject({ finding: Id, age: z.int(), people: z.int(), mark: Mark })),
  outOf: z.int(),
  source: Id,
});

/** Findings seen more often in people with pain than without: odds ratios, for clinicians alone. */
const WithPain = z.strictObject({
  source: Id,
  upToAge: z.int(),
  odds: z.array(
    z.strictObject({
      finding: Id,
      value: z.number(),
      low: z.number(),
      high: z.number(),
      mark: Mark,
    }),
  ),
});

/** Typical doses beside what everyone gets from nature. MRI has none. */
const Radiation = z.strictObject({
  source: Id,
  year: z.int(),
  background: z.strictObject({ mSvPerYear: z.number(), elsewhere: z.number(), mark: Mark }),
  riskOutOf: z.int(),
  tests: z.array(
    z.strictObject({
      id: Id,
      mSv: z.number(),
      nature: z.strictObject({ value: z.number(), unit: z.enum(["day", "month", "year"]) }),
      /** Added deaths from cancer over a lifetime, worked out and not counted. */
      risk: z.number(),
      mark: Mark,
    }),
  ),
  withoutRadiation: z.strictObject({ test: Id, source: Id, mark: Mark }),
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
  observed: z.optional(
    z.strictObject({
      value: z.number(),
      outOf: z.int(),
      includes: z.optional(z.record(Id, z.int())),
    }),
  ),
  outOf: z.int(),
  source: Id,
  mark: Mark,
  /** Further sources of what is said beside the number. */
  also: z.optional(z.array(SourceRef)),
});

export const Facts = z.strictObject({
  facts: z.array(Fact),
  prevalence: Prevalence,
  withPain: WithPain,
  radiation: Radiation,
  naturalHistory: NaturalHistory,
  readyNumbers: z.array(ReadyNumber),
});
export type Facts = z.infer<typeof Facts>;
