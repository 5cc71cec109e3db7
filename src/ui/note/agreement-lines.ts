import { isChangedSince, planned } from "../../domain/agreement/terms.ts";
import { whyNoAgreement } from "../../domain/agreement/why-no-agreement.ts";
import { whatWouldChange } from "../../domain/triage/what-would-change.ts";
import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { longDate } from "../dates.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

const duties = {
  patient: "dutyPatient",
  clinician: "dutyClinician",
  other: "dutyOther",
} as const;
const views = { agrees: "viewAgrees", prefers: "viewPrefers", undecided: "viewUndecided" } as const;

/** What the patient answered, and whether that still stands. */
function answerLines(parts: NoteParts, text: Text): NoteLine[] {
  const { consultation, decision, agreement: content, reportTerms, language } = parts;
  const { agreement, handed } = consultation;
  const note = (part: string): string => text(textKeys.note(part));
  if (agreement === null) return [];
  const isOff = whyNoAgreement(consultation, decision, reportTerms.terms) !== null;
  const isChanged = isChangedSince(consultation, decision, content.plan);
  const answered = text(textKeys.note("agreementLine"), {
    date: longDate(agreement.on, language),
    view: note(views[agreement.view]),
  });
  return [
    [note("agreement"), answered],
    ...(isOff ? [["!", note("agreementOff")] as const] : []),
    ...(isChanged && !isOff ? [["!", note("agreementChanged")] as const] : []),
    ...(handed.includes("agreement") ? [["!", note("copyGiven")] as const] : []),
  ];
}

/** What would change the plan, worked out from the rules; only where waiting was agreed or planned. */
function soonerLines(parts: NoteParts, text: Text): NoteLine[] {
  const { consultation, decision, pack, reportTerms, length } = parts;
  const isWaiting = consultation.agreement !== null || consultation.plan.includes("delayed-scan");
  if (!isWaiting || whyNoAgreement(consultation, decision, reportTerms.terms) !== null) return [];
  const note = (part: string): string => text(textKeys.note(part));
  const changes = whatWouldChange(consultation.answers, decision, pack).map(
    ({ class: outcome, findings }) =>
      text(textKeys.note("soonerLine"), {
        class: text(`ui:class.${outcome}.name`),
        findings: findings.map((id) => text(textKeys.findingName(id))).join("; "),
      }),
  );
  return [
    ...(length === "full" && changes.length > 0
      ? [[note("sooner"), changes.join("\n  ")] as const]
      : []),
    ["!", note("soonerGoals")],
  ];
}

/** What matters to the patient, who does what, and the agreement to wait. */
export function agreementLines(parts: NoteParts, text: Text): NoteLine[] {
  const { consultation, agreement: content } = parts;
  const note = (part: string): string => text(textKeys.note(part));
  const goals = content.goals.filter((id) => consultation.goals.includes(id));
  const shared = planned(consultation, content.plan).flatMap(({ id }) => {
    const who = consultation.duties[id];
    const values = who && { item: text(textKeys.plan(id)), who: note(duties[who]) };
    return values === undefined ? [] : [text(textKeys.note("dutiesLine"), values)];
  });
  return [
    ...(goals.length > 0
      ? [[note("goals"), goals.map((id) => text(textKeys.goal(id))).join("; ")] as const]
      : []),
    ...(shared.length > 0 ? [[note("duties"), shared.join("\n  ")] as const] : []),
    ...answerLines(parts, text),
    ...soonerLines(parts, text),
  ];
}
