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
    behaviours: [],
    patient: {},
    plan: [],
    safetyNet: [],
    reviewOn: null,
    mirrored: [],
    recordTicks: [],
    believedSteps: [],
    letterTo: null,
    letterTicks: [],
    lettersMade: [],
  };
}

/** True once anything was recorded that would be a loss. */
export function hasBegun(consultation: Consultation): boolean {
  return (
    Object.keys(consultation.answers).length > 0 ||
    Object.keys(consultation.patient).length > 0 ||
    consultation.difference !== null ||
    consultation.reviewOn !== null ||
    consultation.letterTo !== null ||
    [
      consultation.beliefs,
      consultation.behaviours,
      consultation.plan,
      consultation.safetyNet,
      consultation.mirrored,
      consultation.recordTicks,
      consultation.believedSteps,
      consultation.letterTicks,
      consultation.lettersMade,
    ].some((ids) => ids.length > 0)
  );
}
