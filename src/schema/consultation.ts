import * as z from "zod/mini";
import { Answer, Jurisdiction } from "./answers.ts";
import { CalendarDate } from "./calendar-date.ts";
import { RankedClass } from "./core-pack.ts";

const Id = z.string().check(z.minLength(1), z.maxLength(80));
const Ids = z.array(Id).check(z.maxLength(200));

export const PatientReply = z.enum(["yes", "mostly", "no", "skip"]);
export type PatientReply = z.infer<typeof PatientReply>;

/** The clinician decided otherwise than the rules: never blocked, always with its reason. */
export const Difference = z.strictObject({
  class: RankedClass,
  reasons: Ids,
  /** Needed when the choice goes below an emergency. */
  written: z.string().check(z.maxLength(2000)),
});
export type Difference = z.infer<typeof Difference>;

/**
 * The clinician's choices in one consultation, and nothing that can be derived from them.
 * Holds no name, no date of birth and no other field that identifies a person.
 */
export const Consultation = z.strictObject({
  format: z.literal(1),
  id: Id,
  /** Milliseconds since 1970, by the device's clock. */
  startedAt: z.number(),
  changedAt: z.number(),
  packVersion: Id,
  answers: z.record(Id, Answer),
  /** What "asked all of these, none present" filled in, so that it can be undone. */
  noneGiven: z.record(Id, Ids),
  difference: z.nullable(Difference),
  beliefs: Ids,
  behaviours: Ids,
  patient: z.record(Id, PatientReply),
  plan: Ids,
  safetyNet: Ids,
  reviewOn: z.nullable(CalendarDate),
});
export type Consultation = z.infer<typeof Consultation>;

export const Role = z.enum(["gp", "physiotherapist", "trainee"]);
export type Role = z.infer<typeof Role>;

/** Remembered between consultations: about the user and the place, never about a patient. */
export const Preferences = z.strictObject({
  format: z.literal(1),
  role: z.nullable(Role),
  jurisdiction: Jurisdiction,
  setting: z.enum(["primary", "specialist"]),
  theme: z.enum(["system", "light", "dark"]),
  textSize: z.enum(["normal", "large", "largest"]),
  noteLength: z.enum(["brief", "full"]),
  /** Kept by earlier versions; now a switch of the local pack. Read, and not used. */
  girftRoute: z.optional(z.boolean()),
});
export type Preferences = z.infer<typeof Preferences>;
