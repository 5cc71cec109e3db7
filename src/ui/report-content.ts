import { nearestAge } from "../domain/pictures/nearest-age.ts";
import type { Figure } from "../domain/report/prevalence-at.ts";
import type { Decision } from "../domain/triage/decide.ts";
import type { Jurisdiction } from "../schema/answers.ts";
import type { Consultation } from "../schema/consultation.ts";
import type { ReportTerm } from "../schema/report-terms.ts";
import { loadFacts, loadLeaflet, loadPathway, loadReportTerms } from "./companion.ts";

/** All that a report is explained from, for the clinician and for the patient. */
export async function loadReport(jurisdiction: Jurisdiction) {
  const [{ terms, telling }, facts, leaflet, pathway] = await Promise.all([
    loadReportTerms(),
    loadFacts(),
    loadLeaflet(),
    loadPathway(jurisdiction),
  ]);
  return { terms, telling, facts, leaflet, pathway };
}
export type ReportContent = Awaited<ReturnType<typeof loadReport>>;

export function chosenTerms(terms: readonly ReportTerm[], consultation: Consultation) {
  return terms.filter(({ id }) => consultation.reportTerms.includes(id));
}

/** The row of the table for the age recorded; null while none is. */
export function recordedRow({ facts }: ReportContent, decision: Decision): number | null {
  const age = decision.facts.numbers["CTX-AGE"];
  return typeof age === "number" ? nearestAge(age, facts.prevalence.ages) : null;
}

/** A figure as its sentence names it. */
export function figureValues({ age, count, outOf }: Figure) {
  return { age, count, outOf };
}

/** Whether "seen more often with pain" is about this age: the studies were of people up to 50. */
export function isCounterAge(row: number | null): boolean {
  return row === null || row <= 50;
}
