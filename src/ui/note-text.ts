import { box1State } from "../domain/checklist/box1-state.ts";
import { sortAnswers } from "../domain/note/sort-answers.ts";
import type { Decision } from "../domain/triage/decide.ts";
import type { Text } from "../i18n/keys.ts";
import { textKeys } from "../i18n/text-keys.ts";
import type { Consultation } from "../schema/consultation.ts";
import type { Checklist, Pathway, SafetyNet } from "../schema/library.ts";
import type { ContentPack } from "../schema/load-pack.ts";
import { dateAfter, longDate } from "./dates.ts";
import { personLine } from "./person-line.ts";
import { leadingIds, leadingRules, shownRuleIds } from "./rule-words.ts";

export interface NoteParts {
  readonly consultation: Consultation;
  readonly decision: Decision;
  readonly pack: ContentPack;
  readonly pathway: Pathway;
  readonly checklist: Checklist;
  readonly safetyNet: SafetyNet;
  readonly length: "brief" | "full";
  readonly language: string;
  readonly now: number;
}

type Line = readonly [label: string, value: string];

function names(ids: readonly string[], text: Text): string {
  return ids.map((id) => text(textKeys.findingName(id))).join("; ");
}

function findingLines({ decision, length }: NoteParts, text: Text): Line[] {
  const note = (part: string): string => text(textKeys.note(part));
  const { present, absent, unknown, notAsked, details } = sortAnswers(decision);
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
    [note("absent"), absentText || note("nothing")],
    [note("unknown"), names(unknown, text) || note("nothing")],
    [note("notAsked"), names(notAsked, text) || note("nothing")],
  ];
}

function decisionLines(parts: NoteParts, text: Text): Line[] {
  const { consultation, decision, pathway, length, pack } = parts;
  const note = (part: string): string => text(textKeys.note(part));
  const name = text(`ui:class.${decision.class}.name`);
  const provisional = text(`ui:class.${decision.provisional}.name`);
  const leading = leadingRules(decision);
  const destinations = [...new Set(leading.map(({ destination }) => destination))];
  const reasons = shownRuleIds(decision).map((id) =>
    length === "brief" ? id : `${id} ${text(textKeys.ruleTitle(id))}`,
  );
  const higher = decision.open.filter(({ class: c }) => c === "E" || c === "U1" || c === "U2");
  const { difference } = consultation;
  return [
    [
      note("decision"),
      decision.class === "INC"
        ? text(textKeys.note("provisional"), { class: name, provisional })
        : `${name} (${text(`ui:class.${decision.class}.clock`)})`,
    ],
    ...(decision.banner ? [["!", note("banner")] as const] : []),
    [note("imaging"), decision.imaging.map((line) => text(`screens:imaging.${line}`)).join("; ")],
    ...leadingIds(decision, pack)
      .slice(0, length === "brief" ? 1 : undefined)
      .map((id): Line => [note("action"), text(textKeys.ruleAction(id))]),
    ...(destinations.length > 0
      ? [
          [
            note("destination"),
            destinations.map((id) => text(textKeys.destination(pathway.id, id))).join("; "),
          ] as const,
        ]
      : []),
    [note("rules"), reasons.join(length === "brief" ? ", " : "; ") || note("nothing")],
    ...(higher.length > 0 && length === "full"
      ? [[note("open"), higher.map(({ id }) => id).join(", ")] as const]
      : []),
    ...(difference === null
      ? []
      : [
          [
            note("difference"),
            text(textKeys.note("differenceLine"), {
              class: text(`ui:class.${difference.class}.name`),
              was: provisional,
              reason: difference.written,
            }),
          ] as const,
        ]),
  ];
}

function conversationLines(parts: NoteParts, text: Text): Line[] {
  const { consultation, checklist, length } = parts;
  const note = (part: string): string => text(textKeys.note(part));
  const begun = consultation.behaviours.length + Object.keys(consultation.patient).length > 0;
  const box = checklist.items.map((item) => {
    const state = box1State(
      item,
      checklist.patientQuestions,
      consultation.behaviours,
      consultation.patient,
    );
    return text(textKeys.note("box1Line"), {
      item: text(textKeys.box1Title(item.id)),
      state: text(textKeys.stateName(state)),
    });
  });
  const said = Object.entries(consultation.patient).map(([question, reply]) =>
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

function planLines(parts: NoteParts, text: Text): Line[] {
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

/**
 * The note, composed from what was done. Asked and absent, present, not known and not asked
 * stay apart; nothing in it identifies a person.
 */
export function noteText(parts: NoteParts, text: Text): string {
  const { language, now } = parts;
  const { info } = parts.pack;
  const lines = [
    ...findingLines(parts, text),
    ...decisionLines(parts, text),
    ...conversationLines(parts, text),
    ...planLines(parts, text),
  ].map(([label, value]) => (label === "!" ? value : `${label}: ${value}`));
  const foot = text(textKeys.note("foot"), {
    version: info.version,
    ruleSet: info.ruleSet,
    date: longDate(dateAfter(now, 0), language),
  });
  return [text(textKeys.note("heading")), ...lines, "", foot].join("\n");
}
