import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { dateAfter, longDate } from "../dates.ts";
import { conversationLines } from "./conversation-lines.ts";
import { decisionLines } from "./decision-lines.ts";
import { findingLines } from "./finding-lines.ts";
import { localLines } from "./local-lines.ts";
import type { NoteParts, NoteSection } from "./note-parts.ts";
import { planLines } from "./plan-lines.ts";

/** In the order they are read. */
const sections: readonly NoteSection[] = [
  findingLines,
  decisionLines,
  conversationLines,
  planLines,
  localLines,
];

/**
 * The note, composed from what was done. Asked and absent, present, not known and not asked
 * stay apart; nothing in it identifies a person.
 */
export function noteText(parts: NoteParts, text: Text): string {
  const { language, now } = parts;
  const { info } = parts.pack;
  const lines = sections
    .flatMap((section) => section(parts, text))
    .map(([label, value]) => (label === "!" ? value : `${label}: ${value}`));
  const foot = text(textKeys.note("foot"), {
    version: info.version,
    ruleSet: info.ruleSet,
    date: longDate(dateAfter(now, 0), language),
  });
  return [text(textKeys.note("heading")), ...lines, "", foot].join("\n");
}
