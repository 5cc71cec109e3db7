import { type AppPhrase, appPhrases } from "./app-part.ts";
import { type PatientPhrase, partPhrases, patientParts } from "./patient-parts.ts";
import type { Words } from "./phrases.ts";

/** What can be there in a language: the parts for patients, and with them all the whole app. */
export const translatedParts = [...patientParts, "app"] as const;
export type TranslatedPart = (typeof translatedParts)[number];

/** The English of a part, phrase by phrase. @param language it is translated to */
export function translatedPhrases(
  english: Words,
  part: TranslatedPart,
  language: string,
): readonly (PatientPhrase | AppPhrase)[] {
  return part === "app" ? appPhrases(english, language) : partPhrases(english, part);
}
