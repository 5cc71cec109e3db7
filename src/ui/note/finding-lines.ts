import { sortAnswers } from "../../domain/note/sort-answers.ts";
import type { Text } from "../../i18n/keys.ts";
import { languageName } from "../../i18n/language-name.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { personLine } from "../person-line.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

function names(ids: readonly string[], text: Text): string {
  return ids.map((id) => text(textKeys.findingName(id))).join("; ");
}

/** The person, and what was present, absent, not known and not asked: four things kept apart. */
export function findingLines(
  { consultation, decision, length, language }: NoteParts,
  text: Text,
): NoteLine[] {
  const note = (part: string): string => text(textKeys.note(part));
  const { present, absent, unknown, notAsked, details } = sortAnswers(decision);
  const { selfAnswered, patientLanguage } = consultation;
  const absentText = absent
    .map(({ group, ids }) =>
      length === "brief" && ids.length > 3
        ? `${text(textKeys.groupTitle(group))} (${ids.length})`
        : text(textKeys.note("absentGroup"), {
            group: text(textKeys.groupTitle(group)),
            findings: names(ids, text),
          }),
    )
    .join(length === "brief" ? "; " : "\n  ");
  return [
    [note("person"), personLine(decision, text)],
    [note("present"), names(present, text) || note("nothing")],
    ...(details.length > 0 ? [[note("details"), names(details, text)] as const] : []),
    [note("absent"), absentText || note("noneRecorded")],
    [note("unknown"), names(unknown, text) || note("nothing")],
    [note("notAsked"), names(notAsked, text) || note("nothing")],
    ...(selfAnswered.length > 0
      ? [[note("selfAnswered"), names(selfAnswered, text)] as const]
      : []),
    ...(patientLanguage === null
      ? []
      : [[note("language"), languageName(patientLanguage, language)] as const]),
  ];
}
