import * as z from "zod/mini";
import { OutcomeClass } from "./core-pack.ts";

const Id = z.string().check(z.minLength(1));
const Ids = z.array(Id);

/** Lines of one section of the leaflet. */
const Chosen = z.strictObject({
  section: Id,
  lines: Ids.check(z.minLength(1)),
  /** All on one slide; each has its own otherwise. */
  together: z.optional(z.boolean()),
});

/** What is taken from the leaflet and the consultation for each further handout. */
export const Handouts = z.strictObject({
  poster: z.array(Chosen).check(z.minLength(1)),
  slides: z.strictObject({
    topics: z.array(Chosen).check(z.minLength(1)),
    /** So many topics, then emergency signs again. */
    between: z.int().check(z.positive()),
    signsEach: z.int().check(z.positive()),
    /** The signs that the line at the foot of every slide stands for. */
    strip: Ids.check(z.minLength(1)),
  }),
  /** The first of these that was agreed is the one line of the card. */
  card: z.strictObject({ plan: Ids }),
  /** Findings a patient can answer alone: asked of everyone, and hard to say out loud. */
  asked: Ids.check(z.minLength(1)),
  letter: z.strictObject({
    /** Groups that are named as a whole when every question of them was answered no. */
    checked: Ids,
    /** Findings never put on paper that others may read. */
    intimate: Ids,
    /** Never said while something urgent stands, by the rules or the clinician. */
    notWhileUrgent: Ids,
    /** Lines of the leaflet that explain an outcome. */
    outcomeLines: z.array(z.strictObject({ outcome: OutcomeClass, lines: Ids })),
  }),
});
export type Handouts = z.infer<typeof Handouts>;
