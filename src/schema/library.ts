import * as z from "zod/mini";
import { Mark, SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Ids = z.array(Id);
const Refs = z.array(SourceRef);

export const Source = z.strictObject({
  id: Id,
  kind: z.enum(["paper", "research", "guideline", "secondary"]),
  citation: Id,
  locator: z.nullable(Id),
  access: z.enum(["open", "free", "subscription", "public", "copyright", "unknown"]),
  /** How far it was read while the content was compiled. */
  read: z.enum(["full", "abstract", "part", "page", "summary", "secondary", "not-read"]),
  via: z.optional(Ids),
  mark: Mark,
});
export type Source = z.infer<typeof Source>;
export const Sources = z.strictObject({ sources: z.array(Source) });

/** P published, PJ published finding with our threshold or time, J our judgement. */
export const Basis = z.enum(["P", "PJ", "J"]);
export const RuleProvenance = z.record(
  Id,
  z.strictObject({ basis: Basis, sources: Refs, disagreements: z.array(z.int()) }),
);

/** What stands behind each finding's threshold and worth. */
export const FindingEvidence = z.record(Id, Refs.check(z.minLength(1)));

export const Disagreement = z.strictObject({
  id: Id,
  rules: Ids,
  jurisdictions: z.array(z.enum(["uk", "us", "au"])),
  sources: Refs,
});
export type Disagreement = z.infer<typeof Disagreement>;
export const Disagreements = z.strictObject({ disagreements: z.array(Disagreement) });

export const Modality = z.enum(["x-ray", "ct", "mri", "ultrasound"]);
export type Modality = z.infer<typeof Modality>;

export const Pathway = z.strictObject({
  id: z.enum(["uk", "us", "au"]),
  emergencyNumber: Id,
  adviceLine: z.nullable(Id),
  /** What each role usually may request directly. */
  orderers: z.strictObject({ gp: z.array(Modality), physio: z.array(Modality) }),
  destinations: z.record(Id, z.strictObject({ mark: Mark, sources: Refs })),
  entries: z.array(
    z.strictObject({
      id: Id,
      modality: z.enum([
        "none",
        "mri",
        "mri-whole-spine",
        "ct",
        "x-ray",
        "ultrasound",
        "bloods",
        "si-joints",
        "by-pathway",
      ]),
      rules: Ids,
      sources: Refs,
    }),
  ),
});
export type Pathway = z.infer<typeof Pathway>;

const SafetyNetLine = z.strictObject({
  id: Id,
  group: Id,
  rules: Ids,
  /** Findings that make the line worth saying first, beyond those its rules name. */
  raisedBy: z.optional(Ids),
  /** Findings without any of which, asked and absent, the line has no special weight. */
  needs: z.optional(Ids),
  sources: Refs,
});
export const SafetyNet = z.strictObject({
  /** Groups that are said to everyone, whatever was found. */
  always: Ids,
  leads: z.strictObject({ immediate: Id, soon: Id }),
  immediate: z.array(SafetyNetLine),
  soon: z.array(SafetyNetLine),
  facts: z.array(
    z.strictObject({ id: Id, audience: z.enum(["clinician", "patient"]), sources: Refs }),
  ),
});
export type SafetyNet = z.infer<typeof SafetyNet>;

export const Review = z.strictObject({
  facts: z.array(z.strictObject({ id: Id, sources: Refs })),
  intervals: z.array(z.strictObject({ id: Id, minDays: z.int(), maxDays: z.int(), mark: Mark })),
});
export type Review = z.infer<typeof Review>;

export const themes = [
  "theme-clinical-presentation",
  "theme-benefits-clinicians",
  "theme-benefits-patients",
  "theme-potential-harms",
  "theme-health-system-drivers",
] as const;
export const Theme = z.enum(themes);

const Step = z.int().check(z.positive());
export const Belief = z.strictObject({
  id: Id,
  kind: z.enum(["finding", "sub-theme"]),
  theme: z.nullable(Theme),
  themes: z.array(Theme),
  holder: z.enum(["patient", "clinician", "both", "system"]),
  /** Whether the paper's text says who holds it, or only our reading of its name. */
  holderBasis: z.enum(["paper", "reading"]),
  chronicOnly: z.boolean(),
  /** Never shown on a turned screen. */
  clinicianOnly: z.boolean(),
  strength: z.enum([
    "strong",
    "moderate",
    "weak",
    "mixed",
    "none",
    "partly-right",
    "right",
    "guideline-based",
  ]),
  cerqual: z.nullable(z.enum(["high", "moderate"])),
  studies: z.nullable(z.int()),
  linked: Ids,
  /** Parts of the app that go on from this belief, besides the agreement. */
  ways: z.optional(z.array(z.enum(["believe", "insurer"]))),
  saysCount: Step,
  askYourselfCount: z.int(),
  sources: Refs.check(z.minLength(1)),
  steps: z.strictObject({ ask: Step, acknowledge: Step, explain: Step, offer: Step, avoid: Step }),
});
export type Belief = z.infer<typeof Belief>;
export const Beliefs = z.strictObject({ beliefs: z.array(Belief) });

const ClinicianItem = z.strictObject({
  id: Id,
  parent: z.optional(Id),
  answeredBy: z.literal("clinician"),
  behaviours: Ids.check(z.minLength(1)),
  doneWhen: Ids.check(z.minLength(1)),
  partlyWhen: z.literal("any"),
  prompts: Ids,
});
const PatientItem = z.strictObject({
  id: Id,
  parent: z.optional(Id),
  answeredBy: z.literal("patient"),
  /** What the clinician tried; it never answers for the patient. */
  attempts: Ids,
  prompts: Ids,
});
export const Checklist = z.strictObject({
  items: z.array(z.discriminatedUnion("answeredBy", [ClinicianItem, PatientItem])),
  /** Items whose prompts make room to speak, and so wait for nothing. */
  promptsAlways: Ids,
  patientQuestions: Ids,
  separateSafetyQuestion: Id,
  /** Why an item may be left out today, and for which items each reason serves. */
  reasons: z.array(z.strictObject({ id: Id, items: Ids.check(z.minLength(1)) })),
  sources: Refs,
  marks: z.record(Id, Mark),
});
export type Checklist = z.infer<typeof Checklist>;

export const Leaflet = z.strictObject({
  sections: z.array(
    z.strictObject({ id: Id, lines: z.array(z.strictObject({ id: Id, sources: Refs })) }),
  ),
  emergency: z.strictObject({ now: Ids, urgent: Ids, sources: z.record(Id, Refs) }),
});
export type Leaflet = z.infer<typeof Leaflet>;

export const SwapList = z.strictObject({
  swaps: z.array(z.strictObject({ id: Id, sources: Refs })),
});
