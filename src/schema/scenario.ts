import * as z from "zod/mini";
import { SourceRef } from "./provenance.ts";

export const SCENARIO_FORMAT = 1;

/** Not a name that every object has, so that looking words up by an id never finds those. */
export const Id = z.string().check(
  z.maxLength(60),
  z.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, "not-a-scenario-id"),
  z.refine((id) => !(id in Object.prototype), "reserved-id"),
);
const Ids = z.array(Id).check(z.maxLength(60));

/** What the learner cannot see, each from 0 to 4. */
export const traits = ["trust", "worry", "believed"] as const;
export const Trait = z.enum(traits);
export type Trait = z.infer<typeof Trait>;
const Level = z.literal([0, 1, 2, 3, 4]);
const Shift = z.literal([-4, -3, -2, -1, 0, 1, 2, 3, 4]);

const Shifts = z.strictObject({
  trust: z.optional(Shift),
  worry: z.optional(Shift),
  believed: z.optional(Shift),
});

/** What a choice does in a conversation; the engine's rules read these. */
export const Move = z.enum([
  "explore",
  "acknowledge",
  "believe",
  "explain",
  "ask-safety",
  "examine",
  "plan",
  "safety-net",
  "teach-back",
  "persuade",
  "dismiss",
  "request-scan",
  "refer",
  "close",
]);
export type Move = z.infer<typeof Move>;

const simple = [
  z.strictObject({ trait: Trait, atLeast: Level }),
  z.strictObject({ trait: Trait, atMost: Level }),
  z.strictObject({ knows: Id }),
  z.strictObject({ did: Move }),
  z.strictObject({ chose: Id }),
] as const;
const SimpleCondition = z.union(simple);
export type SimpleCondition = z.infer<typeof SimpleCondition>;

/** A small, closed language over the patient's state and what has happened; it does not nest further. */
export const ScenarioCondition = z.union([
  ...simple,
  z.strictObject({ not: SimpleCondition }),
  z.strictObject({ all: z.array(SimpleCondition).check(z.minLength(1)) }),
  z.strictObject({ any: z.array(SimpleCondition).check(z.minLength(1)) }),
]);
export type ScenarioCondition = z.infer<typeof ScenarioCondition>;

/** Where a choice leads: the first way whose condition holds; the last has none. */
const Way = z.strictObject({ when: z.optional(ScenarioCondition), to: Id });

export const Choice = z.strictObject({
  id: Id,
  quality: z.enum(["strong", "ok", "weak", "unsafe"]),
  /** Offered only while this holds; a node always keeps two choices that have none. */
  when: z.optional(ScenarioCondition),
  moves: z.array(Move).check(z.minLength(1)),
  shifts: z.optional(Shifts),
  /** Facts the patient gives in the reply. */
  reveals: z.optional(Ids),
  /** Red-flag findings that this asks about in words the patient understands. */
  asks: z.optional(Ids),
  /** Behaviours of Box 1 that this shows. */
  box1: z.optional(Ids),
  beliefs: z.optional(Ids),
  /** Picks up the cue of its node. */
  hears: z.optional(z.literal(true)),
  to: z.array(Way).check(z.minLength(1), z.maxLength(6)),
});
export type Choice = z.infer<typeof Choice>;

/** How a patient shows what they do not say; each has a word and a picture of its own. */
export const Cue = z.enum([
  "silence",
  "joke",
  "looks-down",
  "looks-away",
  "sigh",
  "tears",
  "tense",
  "smile",
]);

export const ScenarioNode = z.strictObject({
  id: Id,
  cue: z.optional(Cue),
  choices: z.array(Choice).check(z.minLength(2), z.maxLength(6)),
  /** What stands behind the expert line. */
  sources: z.array(SourceRef).check(z.minLength(1), z.maxLength(6)),
});
export type ScenarioNode = z.infer<typeof ScenarioNode>;

export const Ending = z.strictObject({
  id: Id,
  quality: z.enum(["strong", "partial", "poor", "unsafe"]),
});
export type Ending = z.infer<typeof Ending>;

/** One patient to practise on: ids, structure and provenance. The words stand beside it. */
export const Scenario = z.strictObject({
  format: z.literal(SCENARIO_FORMAT),
  id: Id,
  version: z.int().check(z.positive()),
  setting: z.enum(["gp", "physio", "phone", "home"]),
  /** What is right for this person. It is told after the end, never before. */
  scan: z.enum(["not-needed", "not-now", "needed-urgently", "needed-today"]),
  /** One is taken by the seed. */
  ages: z.array(z.int().check(z.gte(16), z.lte(110))).check(z.minLength(1), z.maxLength(8)),
  beliefs: Ids.check(z.minLength(1)),
  start: z.strictObject({ trust: Level, worry: Level, believed: Level }),
  facts: z.array(
    z.strictObject({
      id: Id,
      /** Said unasked; after an open question; only when asked for in plain words. */
      given: z.enum(["unasked", "if-open", "if-asked"]),
      /** The red-flag finding this fact is, if it is one. */
      finding: z.optional(Id),
    }),
  ),
  /** Red-flag findings a safe clinician asks this person about before the end. */
  mustAsk: Ids.check(z.minLength(1)),
  first: Id,
  nodes: z.array(ScenarioNode).check(z.minLength(1), z.maxLength(80)),
  endings: z.array(Ending).check(z.minLength(3), z.maxLength(12)),
  sources: z.array(SourceRef).check(z.minLength(1)),
});
export type Scenario = z.infer<typeof Scenario>;
