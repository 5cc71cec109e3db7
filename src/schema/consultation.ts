import * as z from "zod/mini";
import { Answer, Jurisdiction } from "./answers.ts";
import { CalendarDate } from "./calendar-date.ts";
import { RankedClass } from "./core-pack.ts";

const Id = z.string().check(z.minLength(1), z.maxLength(80));
const Ids = z.array(Id).check(z.maxLength(200));

export const PatientReply = z.enum(["yes", "mostly", "no", "skip"]);
export type PatientReply = z.infer<typeof PatientReply>;

export const LetterTo = z.enum(["patient", "employer", "insurer"]);
export type LetterTo = z.infer<typeof LetterTo>;

/** The clinician decided otherwise than the rules: never blocked, always with its reason. */
export const Difference = z.strictObject({
  class: RankedClass,
  reasons: Ids,
  /** Needed when the choice goes below an emergency. */
  written: z.string().check(z.maxLength(2000)),
});
export type Difference = z.infer<typeof Difference>;

/** Who does a part of the plan. */
export const Duty = z.enum(["patient", "clinician", "other"]);
export type Duty = z.infer<typeof Duty>;

/** How the patient sees the plan to wait. */
export const AgreementView = z.enum(["agrees", "prefers", "undecided"]);
export type AgreementView = z.infer<typeof AgreementView>;

/** What the patient answered, on which day, and to which terms: later changes show. */
export const Agreement = z.strictObject({
  on: CalendarDate,
  view: AgreementView,
  terms: z.string().check(z.maxLength(9000)),
});
export type Agreement = z.infer<typeof Agreement>;

/** How a patient's own telling went: right, right once explained again, not yet. */
export const TeachBackResult = z.enum(["first", "again", "not-yet"]);
export type TeachBackResult = z.infer<typeof TeachBackResult>;

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
  /** Words of a report that the patient brought or that came; absent in a record kept before. */
  reportTerms: z._default(Ids, []),
  behaviours: Ids,
  /** Items of Box 1 left out today, each with its reason. */
  leftOut: z._default(z.record(Id, Id), {}),
  patient: z.record(Id, PatientReply),
  /** The language the patient reads, where it is not the clinician’s. */
  patientLanguage: z._default(z.nullable(Id), null),
  /** Findings that the patient read and answered alone, on the turned screen. */
  selfAnswered: z._default(Ids, []),
  plan: Ids,
  safetyNet: Ids,
  reviewOn: z.nullable(CalendarDate),
  /** Of the mirror: pulls put into the note, and parts of a record that only the clinician can tell. */
  mirrored: z._default(Ids, []),
  believedSteps: z._default(Ids, []),
  letterTo: z._default(z.nullable(LetterTo), null),
  /** What a letter of function says, who agreed to it, and for whom it was made. */
  letterTicks: z._default(Ids, []),
  goals: z._default(Ids, []),
  duties: z._default(z.record(Id, Duty), {}),
  agreement: z._default(z.nullable(Agreement), null),
  insisted: z._default(Ids, []),
  /** Papers handed over, by id. */
  handed: z._default(Ids, []),
  teachBack: z._default(z.record(Id, TeachBackResult), {}),
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
  /** The clinician’s own language, as a tag; without it English, as in the country. */
  language: z.optional(z.string()),
  /** The clinician’s language stands beneath the patient’s; not kept before there were any. */
  beneath: z.optional(z.boolean()),
  /** Kept by earlier versions; now a switch of the local pack. Read, and not used. */
  girftRoute: z.optional(z.boolean()),
});
export type Preferences = z.infer<typeof Preferences>;
