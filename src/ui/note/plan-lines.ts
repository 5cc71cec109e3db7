import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { longDate } from "../dates.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** What was agreed, the safety net and how it was given, and when to meet again. */
export function planLines(parts: NoteParts, text: Text): NoteLine[] {
  const { consultation, safetyNet, pathway, length, language } = parts;
  const note = (part: string): string => text(textKeys.note(part));
  const given = consultation.safetyNet.map((id) => text(textKeys.given(id)));
  const lead = text(textKeys.safetyNetLine(safetyNet.leads.immediate), {
    emergencyPlace: text(textKeys.emergencyPlace(pathway.id)),
    emergencyNumber: pathway.emergencyNumber,
  });
  const signs = safetyNet.immediate.map(({ id }) => text(textKeys.safetyNetLine(id)));
  return [
    [
      note("agreed"),
      consultation.plan.map((id) => text(textKeys.plan(id))).join("; ") || note("nothing"),
    ],
    [
      note("safetyNet"),
      given.length === 0
        ? note("notGiven")
        : `${given.join("; ")}. ${lead}${length === "full" ? `\n  ${signs.join("\n  ")}` : ""}`,
    ],
    [
      note("review"),
      consultation.reviewOn === null
        ? note("reviewNone")
        : longDate(consultation.reviewOn, language),
    ],
  ];
}
