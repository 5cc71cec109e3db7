import type { Consultation } from "../schema/consultation.ts";

/** @returns an empty consultation; nothing in it has been asked */
export function newConsultation(id: string, now: number, packVersion: string): Consultation {
  return {
    format: 1,
    id,
    startedAt: now,
    changedAt: now,
    packVersion,
    answers: {},
    noneGiven: {},
    difference: null,
    beliefs: [],
    reportTerms: [],
    behaviours: [],
    leftOut: {},
    patient: {},
    patientLanguage: null,
    selfAnswered: [],
    plan: [],
    safetyNet: [],
    reviewOn: null,
    mirrored: [],
    believedSteps: [],
    letterTo: null,
    letterTicks: [],
    goals: [],
    duties: {},
    agreement: null,
    insisted: [],
    handed: [],
    teachBack: {},
  };
}

/** What every consultation has from the start, and what was only filled in beside an answer. */
const header = [
  ...["format", "id", "startedAt", "changedAt", "packVersion"],
  ...["noneGiven", "patientLanguage"],
];

/** True once anything was recorded that would be a loss. */
export function hasBegun(consultation: Consultation): boolean {
  return Object.entries(consultation).some(
    ([field, value]) => !header.includes(field) && value !== null && Object.keys(value).length > 0,
  );
}
