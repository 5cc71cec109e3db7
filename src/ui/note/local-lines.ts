import { wasUsed } from "../../domain/local/was-used.ts";
import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { longDate } from "../dates.ts";
import { leadingRules, shownRuleIds } from "../rule-words.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** Which local pathway stood beside the shipped one, where any of it did. */
export function localLines(parts: NoteParts, text: Text): NoteLine[] {
  const { local, decision, consultation, language } = parts;
  if (local === null) return [];
  const isUsed = wasUsed(local, decision, {
    rules: shownRuleIds(decision),
    destinations: leadingRules(decision).map(({ destination }) => destination),
    safetyNet: consultation.safetyNet.length > 0,
  });
  if (!isUsed) return [];
  const values = { name: local.name, date: longDate(local.updatedOn, language) };
  return [[text(textKeys.note("local")), text(textKeys.note("localLine"), values)]];
}
