import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { dateAfter, longDate } from "../dates.ts";
import { agreementLines } from "./agreement-lines.ts";
import { believeLines } from "./believe-lines.ts";
import { conversationLines } from "./conversation-lines.ts";
import { decisionLines } from "./decision-lines.ts";
import { findingLines } from "./finding-lines.ts";
import { insistLines } from "./insist-lines.ts";
import { localLines } from "./local-lines.ts";
import { mirrorLines } from "./mirror-lines.ts";
import type { NoteParts, NoteSection } from "./note-parts.ts";
import { planLines } from "./plan-lines.ts";
import { reportLines } from "./report-lines.ts";
import { teachBackLines } from "./teach-back-lines.ts";

/** In the order they are read. */
const sections: readonly NoteSection[] = [
  findingLines,
  decisionLines,
  reportLines,
  mirrorLines,
  conversationLines,
  believeLines,
  insistLines,
  planLines,
  agreementLines,
  teachBackLines,
  localLines,
];

/** Someone went on asking for a scan: what was asked first, then what it was answered from. */
const insistSections: readonly NoteSection[] = [
  insistLines,
  findingLines,
  decisionLines,
  planLines,
  agreementLines,
];

function compose(of: readonly NoteSection[], parts: NoteParts, text: Text): string {
  const { language, now } = parts;
  const { info } = parts.pack;
  const lines = of
    .flatMap((section) => section(parts, text))
    .map(([label, value]) => (label === "!" ? value : `${label}: ${value}`));
  const foot = text(textKeys.note("foot"), {
    version: info.version,
    ruleSet: info.ruleSet,
    date: longDate(dateAfter(now, 0), language),
  });
  return [text(textKeys.note("heading")), ...lines, "", foot].join("\n");
}

/**
 * The note, composed from what was done. Asked and absent, present, not known and not asked
 * stay apart; nothing in it identifies a person.
 */
export function noteText(parts: NoteParts, text: Text): string {
  return compose(sections, parts, text);
}

/** The part of the note that records a difference over a scan; it states only what was recorded. */
export function insistText(parts: NoteParts, text: Text): string {
  return compose(insistSections, parts, text);
}
