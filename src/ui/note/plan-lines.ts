import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { isUrgent } from "../../state/selectors.ts";
import { longDate } from "../dates.ts";
import { emergencyValues } from "../handout/emergency-values.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** What was agreed, the safety net and how it was given, and when to meet again. */
export function planLines(parts: NoteParts, text: Text): NoteLine[] {
  const {
    consultation,
    decision,
    safetyNet,
    pathway,
    length,
    language,
    agreement: content,
  } = parts;
  const answer = consultation.agreement;
  const views = content.plan.flatMap(({ id, kind }) => (kind === "view" ? [id] : []));
  const note = (part: string): string => text(textKeys.note(part));
  const given = consultation.safetyNet.map((id) => text(textKeys.given(id)));
  const lead = text(
    textKeys.safetyNetLine(safetyNet.leads.immediate),
    emergencyValues(pathway, text),
  );
  // the patient’s own answer stands in its own line, and not beside a tick that may differ from it
  const waits = content.plan.flatMap(({ id, kind }) => (kind === "wait" ? [id] : []));
  // a wait ticked before something urgent came up is not what is agreed now
  const plan = consultation.plan.filter(
    (id) => (answer === null || !views.includes(id)) && !(isUrgent(decision) && waits.includes(id)),
  );
  const signs = safetyNet.immediate.map(({ id }) => text(textKeys.safetyNetLine(id)));
  return [
    [
      note(answer === null || answer.view === "agrees" ? "agreed" : "offered"),
      plan.map((id) => text(textKeys.plan(id))).join("; ") || note("nothing"),
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
