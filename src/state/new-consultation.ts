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
    goals: [],
    duties: {},
    agreement: null,
    insisted: [],
    handed: [],
    teachBack: {},
  };
}

/** True once anything was recorded that would be a loss. */
export function hasBegun(consultation: Consultation): boolean {
  const { answers, patient, duties, teachBack, difference, reviewOn, agreement } = consultation;
  const { beliefs, behaviours, plan, safetyNet, goals, insisted, handed } = consultation;
  return (
    difference !== null ||
    reviewOn !== null ||
    agreement !== null ||
    [answers, patient, duties, teachBack].some((map) => Object.keys(map).length > 0) ||
    [beliefs, behaviours, plan, safetyNet, goals, insisted, handed].some((ids) => ids.length > 0)
  );
}
