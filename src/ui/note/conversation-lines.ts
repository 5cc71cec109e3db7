import { box1State } from "../../domain/checklist/box1-state.ts";
import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** What was talked about, and Box 1 with the patient’s own answers. */
export function conversationLines(parts: NoteParts, text: Text): NoteLine[] {
  const { consultation, checklist, length } = parts;
  const note = (part: string): string => text(textKeys.note(part));
  const { behaviours, patient, leftOut } = consultation;
  const begun = behaviours.length + Object.keys({ ...patient, ...leftOut }).length > 0;
  const box = checklist.items.map((item) => {
    const state = box1State(item, checklist.patientQuestions, behaviours, patient);
    const reason = state === "done" ? undefined : leftOut[item.id];
    return text(textKeys.note(reason === undefined ? "box1Line" : "box1LineLeft"), {
      item: text(textKeys.box1Title(item.id)),
      state: text(textKeys.stateName(state)),
      ...(reason !== undefined && { reason: text(textKeys.leftOutReason(reason)) }),
    });
  });
  const said = Object.entries(patient).map(([question, reply]) =>
    text(textKeys.note("patientLine"), {
      question: text(textKeys.patientQuestion(question)),
      reply: text(textKeys.patientQuestion(reply)),
    }),
  );
  return [
    ...(consultation.beliefs.length > 0
      ? [
          [
            note("talked"),
            consultation.beliefs.map((id) => text(textKeys.beliefTitle(id))).join("; "),
          ] as const,
        ]
      : []),
    ...(begun && length === "full" ? [[note("box1"), box.join("\n  ")] as const] : []),
    ...(said.length > 0 && length === "full"
      ? [[note("patientSaid"), said.join("\n  ")] as const]
      : []),
  ];
}
