import { firstTextKeys } from "./first-text-keys.ts";
import type { ContentKey } from "./keys.ts";

/** What is said about a word of a report; `act` where it needs action, the rest where it is explained. */
export type ReportPart =
  | "name"
  | "synonyms"
  | "means"
  | "changes"
  | "taken"
  | "say"
  | "do"
  | "patient"
  | "act";

/** With `first-text-keys.ts` the only place where ids of the content become keys of the words. */
export const textKeys = {
  ...firstTextKeys,
  howToAsk: (id: string): ContentKey => `ask:${id}.ask`,
  whatCounts: (id: string): ContentKey => `ask:${id}.counts`,
  /** What a patient reads who answers alone; `question.CES1` for a finding. */
  answeredAlone: (part: string): ContentKey => `ask:patient.${part}`,
  worth: (id: string): ContentKey => `ask:${id}.worth`,
  ruleTitle: (id: string): ContentKey => `rules:${id}.title`,
  ruleAction: (id: string): ContentKey => `rules:${id}.action`,
  ruleBasis: (id: string): ContentKey => `rules:${id}.basis`,
  ruleNote: (id: string): ContentKey => `rules:${id}.note`,
  ruleQuestion: (id: string): ContentKey => `rules:${id}.question`,
  destination: (jurisdiction: string, id: string): ContentKey =>
    `pathways:destination.${jurisdiction}.${id}.to`,
  emergencyPlace: (jurisdiction: string): ContentKey =>
    `pathways:jurisdiction.${jurisdiction}.emergencyPlace`,
  whoOrdersMri: (jurisdiction: string): ContentKey => `pathways:jurisdiction.${jurisdiction}.mri`,
  entryTitle: (jurisdiction: string, id: string): ContentKey =>
    `pathways:entry.${jurisdiction}.${id}.title`,
  entryText: (jurisdiction: string, id: string): ContentKey =>
    `pathways:entry.${jurisdiction}.${id}.text`,
  disagreement: (id: string, part: "topic" | "a" | "b" | "present"): ContentKey =>
    `pathways:disagreement.${id}.${part}`,
  safetyNetLine: (id: string): ContentKey => `pathways:safetyNet.${id}.line`,
  reviewLine: (id: string): ContentKey => `pathways:review.${id}.line`,
  beliefTitle: (id: string): ContentKey => `talk:${id}.title`,
  beliefPart: (id: string, part: "need" | "evidence" | "against"): ContentKey =>
    `talk:${id}.${part}`,
  beliefLine: (
    id: string,
    step: "said" | "ask" | "acknowledge" | "explain" | "offer" | "avoid" | "askYourself",
    line: number,
  ): ContentKey => `talk:${id}.${step}.${line}`,
  box1Title: (id: string): ContentKey => `box1:item.${id}.title`,
  box1State: (
    id: string,
    state: "done" | "partly" | "notDone" | "notAsked" | "guess",
  ): ContentKey => `box1:item.${id}.${state}`,
  stateName: (state: "done" | "partly" | "notDone" | "notAsked"): ContentKey =>
    `box1:state.${state}`,
  behaviour: (id: string): ContentKey => `box1:behaviour.${id}`,
  leftOutReason: (id: string): ContentKey => `box1:reason.${id}`,
  leftOutFine: (id: string): ContentKey => `box1:reasonFine.${id}`,
  prompt: (id: string): ContentKey => `box1:prompt.${id}`,
  patientQuestion: (id: string): ContentKey => `box1:patient.${id}`,
  box1: (part: "source" | "attempts" | "limits"): ContentKey => `box1:${part}`,
  leafletTitle: (): ContentKey => "leaflet:title",
  leafletSection: (id: string): ContentKey => `leaflet:section.${id}`,
  leafletLine: (id: string): ContentKey => `leaflet:line.${id}`,
  leafletEmergency: (part: string): ContentKey => `leaflet:emergency.${part}`,
  leafletFooter: (part: "comeBack" | "general" | "dates"): ContentKey => `leaflet:footer.${part}`,
  reportGroup: (id: string): ContentKey => `report:group.${id}`,
  reportTerm: (id: string, part: ReportPart): ContentKey => `report:term.${id}.${part}`,
  reportTelling: (id: string, part: "what" | "say"): ContentKey => `report:tell.${id}.${part}`,
  picture: (path: string): ContentKey => `pictures:picture.${path}`,
  factText: (id: string): ContentKey => `facts:fact.${id}.text`,
  factCaveat: (id: string): ContentKey => `facts:fact.${id}.caveat`,
  /** How sure the evidence is. */
  certainty: (level: string): ContentKey => `facts:certainty.${level}`,
  prevalenceName: (finding: string): ContentKey => `facts:prevalence.${finding}`,
  prevalenceCaveat: (): ContentKey => "facts:prevalenceCaveat",
  courseGroup: (id: string): ContentKey => `facts:naturalHistory.${id}`,
  courseCaveat: (): ContentKey => "facts:naturalHistory.caveat",
  /** A phrase of a handout: `letter.agreed.physio`. */
  handout: (part: string): ContentKey => `handouts:patient.${part}`,
  plan: (id: string): ContentKey => `record:plan.${id}`,
  given: (id: string): ContentKey => `record:given.${id}`,
  planForPatient: (id: string): ContentKey => `agreement:patient.plan.${id}`,
  dutyForPatient: (who: "patient" | "clinician" | "other"): ContentKey =>
    `agreement:patient.duty.${who}`,
  goal: (id: string): ContentKey => `agreement:patient.goal.${id}`,
  /** A line of the safety net keeps its words; any other sign has its own. */
  sign: (id: string): ContentKey =>
    /^(sn|soon)-/.test(id) ? `pathways:safetyNet.${id}.line` : `agreement:patient.sign.${id}`,
  agreementAnswer: (view: "agrees" | "prefers" | "undecided"): ContentKey =>
    `agreement:patient.answer.${view}`,
  agreementThanks: (view: "agrees" | "prefers" | "undecided"): ContentKey =>
    `agreement:patient.thanks.${view}`,
  agreementLine: (line: number): ContentKey => `agreement:say.script.${line}`,
  insistStep: (part: "step" | "what", id: string): ContentKey => `agreement:insist.${part}.${id}`,
  insistLine: (id: string, line: number): ContentKey => `agreement:say.insist.${id}.${line}`,
  insistAvoid: (line: number): ContentKey => `agreement:insist.avoid.${line}`,
  insistRecord: (id: string): ContentKey => `agreement:insist.record.${id}`,
  teachBackName: (id: string): ContentKey => `teach-back:name.${id}`,
  teachBackSay: (id: string): ContentKey => `teach-back:say.prompt.${id}`,
  teachBackResult: (result: "first" | "again" | "not-yet"): ContentKey =>
    `teach-back:result.${result}`,
  onTheWay: (id: string): ContentKey => `teach-back:say.way.${id}`,
  safetyNetSay: (part: "open" | "openUrgent" | "back" | "written" | "close"): ContentKey =>
    `teach-back:say.${part}`,
  note: (part: string): ContentKey => `record:note.${part}`,
  request: (part: string): ContentKey => `record:request.${part}`,
  letter: (part: string): ContentKey => `record:letter.${part}`,
  mirror: (part: string): ContentKey => `mirror:${part}`,
  believe: (part: string): ContentKey => `believe:${part}`,
};
