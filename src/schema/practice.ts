import * as z from "zod/mini";
import { Id } from "./scenario.ts";
import { ScenarioFile } from "./scenario-words.ts";

const OwnWords = z.string().check(z.maxLength(1000));

export const Coach = z.enum(["none", "hint", "live"]);
export type Coach = z.infer<typeof Coach>;

/**
 * One rehearsal as the list of what was chosen: all else is worked out by playing it again. It is
 * about a learner and an invented patient, and never touches a consultation.
 */
export const PracticeRun = z.strictObject({
  format: z.literal(1),
  id: Id,
  scenario: Id,
  /** Of the scenario, as it was when this began. */
  version: z.int(),
  seed: z.int(),
  choices: z.array(Id).check(z.maxLength(80)),
  /** The learner's own sentence before the choices appeared, by turn. */
  own: z.record(z.string(), OwnWords),
  coach: Coach,
  /** The learner says it in their own words before the choices appear. */
  saysFirst: z.boolean(),
  reflection: OwnWords,
  /** The clinic list this belongs to, as its address names it. Kept from before there were any: none. */
  clinic: z._default(z.nullable(Id), null),
  /** Milliseconds since 1970, by the device's clock. */
  startedAt: z.number(),
  changedAt: z.number(),
  endedAt: z.nullable(z.number()),
});
export type PracticeRun = z.infer<typeof PracticeRun>;

/** Everything practised on this device, as it is exported and taken back in. */
export const PracticeFile = z.strictObject({
  format: z.literal(1),
  runs: z.array(PracticeRun).check(z.maxLength(2000)),
  scenarios: z.array(ScenarioFile).check(z.maxLength(40)),
});
export type PracticeFile = z.infer<typeof PracticeFile>;
