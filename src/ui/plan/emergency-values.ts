import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { Pathway } from "../../schema/library.ts";

/** Where to go and whom to call in an emergency here, as the safety net's phrases take them. */
export function emergencyValues({ id, emergencyNumber }: Pathway, text: Text) {
  return { emergencyPlace: text(textKeys.emergencyPlace(id)), emergencyNumber };
}
