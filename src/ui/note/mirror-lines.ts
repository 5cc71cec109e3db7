import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** The clinician’s own pulls: only those put into the note, in neutral words. */
export function mirrorLines({ consultation, mirror }: NoteParts, text: Text): NoteLine[] {
  const put = mirror.pulls.filter(({ id }) => consultation.mirrored.includes(id));
  if (put.length === 0) return [];
  const words = put.map(({ id }) => text(textKeys.mirror(`pull.${id}.note`)));
  return [[text(textKeys.mirror("noteLabel")), words.join("; ")]];
}
