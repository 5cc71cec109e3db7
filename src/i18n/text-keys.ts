import type { ContentKey } from "./keys.ts";

/** The only place where ids of the content become keys of the words. */
export const textKeys = {
  groupTitle: (id: string): ContentKey => `check:group.${id}.title`,
  groupLead: (id: string): ContentKey => `check:group.${id}.lead`,
  findingName: (id: string): ContentKey =>
    id.startsWith("L-") ? `check:detail.${id}.name` : `check:finding.${id}.name`,
  howToAsk: (id: string): ContentKey => `ask:${id}.ask`,
  whatCounts: (id: string): ContentKey => `ask:${id}.counts`,
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
  prompt: (id: string): ContentKey => `box1:prompt.${id}`,
  patientQuestion: (id: string): ContentKey => `box1:patient.${id}`,
  box1: (part: "source" | "attempts" | "limits"): ContentKey => `box1:${part}`,
  leafletTitle: (): ContentKey => "leaflet:title",
  leafletSection: (id: string): ContentKey => `leaflet:section.${id}`,
  leafletLine: (id: string): ContentKey => `leaflet:line.${id}`,
  leafletEmergency: (part: string): ContentKey => `leaflet:emergency.${part}`,
  leafletFooter: (part: "comeBack" | "general" | "dates"): ContentKey => `leaflet:footer.${part}`,
  /** A phrase of a handout: `letter.agreed.physio`. */
  handout: (part: string): ContentKey => `handouts:patient.${part}`,
  plan: (id: string): ContentKey => `record:plan.${id}`,
  given: (id: string): ContentKey => `record:given.${id}`,
  note: (part: string): ContentKey => `record:note.${part}`,
  request: (part: string): ContentKey => `record:request.${part}`,
  letter: (part: string): ContentKey => `record:letter.${part}`,
};
