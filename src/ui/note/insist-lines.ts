import { textKeys } from "../../i18n/text-keys.ts";
import type { NoteSection } from "./note-parts.ts";

/** That a scan was asked for, and what was said and done about it: only what was ticked. */
export const insistLines: NoteSection = ({ consultation, agreement: { insist } }, text) => {
  const said = insist.records.filter((id) => consultation.insisted.includes(id));
  if (said.length === 0) return [];
  return [
    [text(textKeys.note("insisted")), said.map((id) => text(textKeys.insistRecord(id))).join("; ")],
  ];
};
