import * as z from "zod/mini";
import { CalendarDate } from "./calendar-date.ts";
import { translatedParts } from "./words/translated-parts.ts";

/** How far a translation has come; each step includes the one before. */
export const TranslationState = z.enum(["drafted", "speaker", "clinician"]);
export type TranslationState = z.infer<typeof TranslationState>;

/** One part in one language. What is stale stays here, and is offered again once translated again. */
const PartState = z.strictObject({
  state: TranslationState,
  on: CalendarDate,
  /** Version of the content it was translated from. */
  pack: z.string(),
  /** The English has changed since. */
  stale: z.optional(z.literal(true)),
});
export type PartState = z.infer<typeof PartState>;

/** A tag such as `pl` or `zh-Hans`. */
const LanguageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/));

/** What there is besides English, by language and part. A part not listed is not there. */
export const LanguageStates = z.record(
  LanguageTag,
  z.partialRecord(z.enum(translatedParts), PartState),
);
export type LanguageStates = z.infer<typeof LanguageStates>;
