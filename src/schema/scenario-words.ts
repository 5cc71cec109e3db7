import * as z from "zod/mini";
import { hasNoControl, hasNoDirection, hasNoMarkup, isNotBlank } from "./file/plain-text.ts";
import { Id, Scenario } from "./scenario.ts";

/** Plain text, shown as it stands; it may have line ends and nothing else that is not seen. */
const Line = z.string().check(
  z.maxLength(900),
  z.refine(isNotBlank, "blank"),
  z.refine(hasNoMarkup, "markup"),
  z.refine((text) => hasNoControl(text.replaceAll("\n", " ")), "control"),
  z.refine(hasNoDirection, "direction"),
);

const ChoiceWords = z.strictObject({
  /** What the learner says or does. */
  say: Line,
  /** What the patient answers. */
  reply: Line,
  /** The answer while trust is 1 or lower, where it differs. */
  replyWary: z.optional(Line),
  /** What the patient thinks and does not say. */
  inner: Line,
  /** To the learner: what this did, about the behaviour and not the person. */
  feedback: Line,
});

/** Every word of a scenario, in one language. */
export const ScenarioWords = z.strictObject({
  title: Line,
  names: z.array(Line).check(z.minLength(1), z.maxLength(8)),
  /** What the learner knows before it begins. `{{name}}` and `{{age}}` are filled in. */
  before: Line,
  /** For the actor's card: who this is, how to play them. */
  actor: Line,
  /** The one thing to take away. */
  teaching: Line,
  /** The request said again, louder, after two weak turns in a row. */
  louder: Line,
  facts: z.record(Id, Line),
  nodes: z.record(
    Id,
    z.strictObject({
      /** What the patient says on coming here, if anything beyond the reply before. */
      line: z.optional(Line),
      /** What the cue looks like. */
      cue: z.optional(Line),
      /** What a skilled colleague might say here. */
      expert: Line,
      /** Why. */
      why: Line,
      /** A nudge that does not give the answer away. */
      hint: Line,
      choices: z.record(Id, ChoiceWords),
    }),
  ),
  endings: z.record(
    Id,
    z.strictObject({
      title: Line,
      /** What happens next. */
      story: Line,
      /** Why it ended so, and, where it was unsafe, what was dangerous about it. */
      why: Line,
    }),
  ),
});
export type ScenarioWords = z.infer<typeof ScenarioWords>;

/** A scenario and its words in one file, as they are written, shared and imported. */
export const ScenarioFile = z.strictObject({ scenario: Scenario, words: ScenarioWords });
export type ScenarioFile = z.infer<typeof ScenarioFile>;
