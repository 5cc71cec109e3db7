import type { Text, TextValues } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { Pathway } from "../../schema/library.ts";

/** Where to go and whom to call in the country of work, in its own words. */
export function emergencyValues(pathway: Pathway, text: Text): TextValues {
  return {
    emergencyPlace: text(textKeys.emergencyPlace(pathway.id)),
    emergencyNumber: pathway.emergencyNumber,
    adviceLine: pathway.adviceLine ?? "",
  };
}
