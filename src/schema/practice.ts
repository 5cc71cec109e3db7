import * as z from "zod/mini";
import { Id } from "./scenario.ts";
import { ScenarioFile } from "./scenario-words.ts";

const OwnWords = z.string().check(z.maxLength(1000));

/** Milliseconds since 1970, within what a calendar can show. */
const Moment = z.number().check(z.gte(0), z.lte(8.64e15));

export const Coach = z.enum(["none", "hint", "live"]);
export type Coach = z.infer<typeof Coach>;

/** More turns than any rehearsal takes; a loop with a way out can be gone round so often. */
export const MOST_TURNS = 500;

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
  choices: z.array(Id).check(z.maxLength(MOST_TURNS)),
  /** The learner's own sentence before the choices appeared, by turn. */
  own: z.record(z.string().check(z.regex(/^\d{1,3}$/)), OwnWords),
  coach: Coach,
  /** The learner says it in their own words before the choices appear. */
  saysFirst: z.boolean(),
  reflection: OwnWords,
  /** The clinic list this belongs to, as its address names it. Kept from before there were any: none. */
  clinic: z._default(z.nullable(Id), null),
  /** By the device's clock. */
  startedAt: Moment,
  changedAt: Moment,
  endedAt: z.nullable(Moment),
});
export type PracticeRun = z.infer<typeof PracticeRun>;

export const PRACTICE_FORMAT = 1;
export const MOST_RUNS = 2000;
/** How many patients of their own a user may keep. */
export const MOST_OWN = 40;

/** Everything practised on this device, as it is exported and taken back in. */
export const PracticeFile = z.strictObject({
  format: z.literal(PRACTICE_FORMAT),
  runs: z.array(PracticeRun).check(z.maxLength(MOST_RUNS)),
  scenarios: z.array(ScenarioFile).check(z.maxLength(MOST_OWN)),
});
export type PracticeFile = z.infer<typeof PracticeFile>;
