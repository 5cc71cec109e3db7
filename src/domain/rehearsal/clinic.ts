import type { PracticeRun } from "../../schema/practice.ts";
import { clinicList, type Listed } from "./clinic-list.ts";

/** How many patients a clinic may have. */
export const clinicSizes = [3, 4, 5] as const;

/** A clinic list: the same seed and size give the same patients in the same order. */
export interface Clinic {
  readonly seed: number;
  readonly size: number;
}

/** One patient on the list, and how far it has come with them. */
export interface ClinicPlace {
  readonly scenario: string;
  /** The first meeting; a later one is practice and changes nothing here. */
  readonly run: PracticeRun | null;
  readonly state: "met" | "begun" | "waiting";
}

/** @returns the clinic as its address and its rehearsals name it: `4711-4` */
export function clinicId({ seed, size }: Clinic): string {
  return `${seed}-${size}`;
}

/** @returns the clinic that an address names; null when it names none */
export function readClinic(id: string): Clinic | null {
  const [, seed, size] = /^(\d{1,10})-(\d)$/.exec(id) ?? [];
  const known = clinicSizes.find((one) => String(one) === size);
  return seed === undefined || known === undefined ? null : { seed: Number(seed), size: known };
}

/** The patients of a clinic in their order, worked out from what was rehearsed. */
export function clinicPlaces(
  clinic: Clinic,
  patients: readonly Listed[],
  runs: readonly PracticeRun[],
): ClinicPlace[] {
  const own = runs
    .filter((run) => run.clinic === clinicId(clinic))
    .sort((a, b) => a.startedAt - b.startedAt);
  return clinicList(patients, clinic.seed, clinic.size).map((scenario) => {
    const run = own.find((one) => one.scenario === scenario) ?? null;
    if (run === null) return { scenario, run, state: "waiting" };
    return { scenario, run, state: run.endedAt === null ? "begun" : "met" };
  });
}

/** Clinics with someone still to meet, the one last worked on first. */
export function unfinishedClinics(
  patients: readonly Listed[],
  runs: readonly PracticeRun[],
): Clinic[] {
  const latest = [...runs].sort((a, b) => b.changedAt - a.changedAt);
  const ids = [...new Set(latest.map(({ clinic }) => clinic))];
  return ids.flatMap((id) => {
    const clinic = id === null ? null : readClinic(id);
    if (clinic === null) return [];
    return clinicPlaces(clinic, patients, runs).some(({ state }) => state !== "met")
      ? [clinic]
      : [];
  });
}
