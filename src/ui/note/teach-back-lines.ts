import { textKeys } from "../../i18n/text-keys.ts";
import type { NoteSection } from "./note-parts.ts";

/** How each thing the patient was asked to tell back came back. */
export const teachBackLines: NoteSection = ({ consultation }, text) => {
  const told = Object.entries(consultation.teachBack).map(([prompt, result]) =>
    text(textKeys.note("teachBackLine"), {
      prompt: text(textKeys.teachBackName(prompt)),
      result: text(textKeys.teachBackResult(result)),
    }),
  );
  return told.length === 0 ? [] : [[text(textKeys.note("teachBack")), told.join("; ")]];
};
