import type { Checklist } from "../../schema/library.ts";
import type { Ending, Scenario } from "../../schema/scenario.ts";
import type { ClinicPlace } from "./clinic.ts";
import { needsScan } from "./clinic-list.ts";
import { debrief } from "./debrief.ts";
import { replay } from "./replay.ts";

/** How it went with one patient of a clinic. */
export interface SeenPatient {
  readonly scenario: string;
  readonly run: string;
  /** Null when the patient has changed since, so that the rehearsal no longer ends. */
  readonly ending: Ending | null;
  /** Red-flag findings that a safe clinician asks this person about. */
  readonly asked: readonly string[];
  readonly missed: readonly string[];
}

/** Whom one rule for everybody would have failed. */
export interface OneRule {
  readonly never: readonly string[];
  readonly always: readonly string[];
}

/** @returns the patients met so far, in the order of the list */
export function seenPatients(
  places: readonly ClinicPlace[],
  scenarios: readonly Scenario[],
  checklist: Checklist,
): SeenPatient[] {
  return places.flatMap(({ scenario: id, run, state }): SeenPatient[] => {
    const scenario = scenarios.find((one) => one.id === id);
    if (scenario === undefined || run === null || state !== "met") return [];
    const played = replay(scenario, run.choices);
    const { safety } = debrief(scenario, played, checklist);
    return [
      {
        scenario: id,
        run: run.id,
        ending: "quality" in played.at ? played.at : null,
        asked: safety.filter(({ turn }) => turn !== null).map(({ finding }) => finding),
        missed: safety.filter(({ turn }) => turn === null).map(({ finding }) => finding),
      },
    ];
  });
}

/** What "never a scan" and "always a scan" would have come to on this list. */
export function oneRule(scenarios: readonly Pick<Scenario, "id" | "scan">[]): OneRule {
  const ids = (all: readonly Pick<Scenario, "id" | "scan">[]) => all.map(({ id }) => id);
  return {
    never: ids(scenarios.filter(needsScan)),
    always: ids(scenarios.filter((scenario) => !needsScan(scenario))),
  };
}
