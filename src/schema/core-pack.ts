import * as z from "zod/mini";
import { CalendarDate } from "./calendar-date.ts";
import { Condition } from "./condition.ts";

const Id = z.string().check(z.minLength(1));

/** Which pack this is, and until when it may be trusted without a fresh look. */
export const PackInfo = z.strictObject({
  id: Id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  ruleSet: Id,
  reviewedOn: CalendarDate,
  reviewBy: CalendarDate,
  signedOff: z.boolean(),
});
export type PackInfo = z.infer<typeof PackInfo>;

export const Finding = z.strictObject({
  id: Id,
  input: z.enum(["yes-no", "number", "sex"]),
  /** A alone enough for emergency, B for urgent action, C only with others, D context. */
  strength: z.optional(z.enum(["A", "B", "C", "D"])),
  /** Never blocks a result and never opens a rule on its own. */
  optional: z.optional(z.literal(true)),
  /** A lowering detail: only an explicit yes counts, and only ever lowers. */
  lowering: z.optional(z.literal(true)),
  /** Another id under which the same question is known. */
  sameAs: z.optional(Id),
  /** Worked out rather than asked, where these are surely true. */
  yesWhen: z.optional(Condition),
  noWhen: z.optional(Condition),
});
export type Finding = z.infer<typeof Finding>;

const Placement = z.strictObject({ id: Id, shown: z.optional(Condition) });
export type Placement = z.infer<typeof Placement>;

export const MandatorySet = z.enum(["M1", "M2", "M3", "M4"]);
export type MandatorySet = z.infer<typeof MandatorySet>;

export const Group = z.strictObject({
  id: Id,
  /** The mandatory set its items belong to; null for the open-on-demand list. */
  set: z.nullable(MandatorySet),
  shown: z.optional(Condition),
  items: z.array(Placement).check(z.minLength(1)),
});
export type Group = z.infer<typeof Group>;

export const RedFlags = z.strictObject({
  terms: z.record(z.string(), Condition),
  groups: z.array(Group),
  findings: z.array(Finding),
});

/** Outcome classes in order of urgency, most urgent first. */
export const rankedClasses = ["E", "U1", "U2", "R", "S", "N"] as const;
export const RankedClass = z.enum(rankedClasses);
export type RankedClass = z.infer<typeof RankedClass>;
export const OutcomeClass = z.enum([...rankedClasses, "INC", "OOS"]);
export type OutcomeClass = z.infer<typeof OutcomeClass>;

/** The imaging line a rule names, in the words of the rule set. */
export const RuleLine = z.enum([
  "X-ray",
  "MRI lumbar",
  "MRI whole spine",
  "CT",
  "aortic ultrasound",
  "SI joints (specialist)",
  "specialist decides",
  "bloods first",
  "other pathway",
]);
export type RuleLine = z.infer<typeof RuleLine>;

export const Rule = z.strictObject({
  id: Id,
  class: z.enum([...rankedClasses, "OOS"]),
  when: Condition,
  /** Where the person goes; resolved per jurisdiction. */
  destination: Id,
  line: z.optional(RuleLine),
});
export type Rule = z.infer<typeof Rule>;

/** Changes wording or modality, never the class. */
export const Modifier = z.strictObject({
  id: Id,
  when: Condition,
  /** Applies only beside a fired rule of these classes. */
  classes: z.optional(z.array(RankedClass)),
  /** Applies only beside one of these imaging lines. */
  lines: z.optional(z.array(RuleLine)),
});
export type Modifier = z.infer<typeof Modifier>;

export const DefaultRule = z.strictObject({ id: Id, when: Condition });
export type DefaultRule = z.infer<typeof DefaultRule>;

export const RuleTable = z.strictObject({
  rules: z.array(Rule).check(z.minLength(1)),
  modifiers: z.array(Modifier),
  /** Explanations offered when the final class is N. */
  defaults: z.array(DefaultRule),
});

export const CorePackShape = z.strictObject({
  info: PackInfo,
  redFlags: RedFlags,
  rules: RuleTable,
});
export type CorePackShape = z.infer<typeof CorePackShape>;
