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
    plan: [],
    safetyNet: [],
    reviewOn: null,
    mirrored: [],
    believedSteps: [],
    letterTo: null,
    letterTicks: [],
  };
}

/** True once anything was recorded that would be a loss. */
export function hasBegun(consultation: Consultation): boolean {
  return (
    Object.keys(consultation.answers).length > 0 ||
    Object.keys(consultation.patient).length > 0 ||
    Object.keys(consultation.leftOut).length > 0 ||
    consultation.difference !== null ||
    consultation.reviewOn !== null ||
    consultation.letterTo !== null ||
    Object.values(consultation).some((value) => Array.isArray(value) && value.length > 0)
  );
}
