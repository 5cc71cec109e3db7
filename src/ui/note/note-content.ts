import type { Jurisdiction } from "../../schema/answers.ts";
import {
  loadAgreement,
  loadBelieve,
  loadChecklist,
  loadMirror,
  loadPathway,
  loadReportTerms,
  loadReview,
  loadSafetyNet,
  loadTeachBack,
} from "../companion.ts";

/** All content that the note and the record screen read. */
export async function loadNoteContent(jurisdiction: Jurisdiction) {
  const [
    pathway,
    checklist,
    safetyNet,
    review,
    reportTerms,
    mirror,
    believe,
    agreement,
    teachBack,
  ] = await Promise.all([
    loadPathway(jurisdiction),
    loadChecklist(),
    loadSafetyNet(),
    loadReview(),
    loadReportTerms(),
    loadMirror(),
    loadBelieve(),
    loadAgreement(),
    loadTeachBack(),
  ]);
  return {
    pathway,
    checklist,
    safetyNet,
    review,
    reportTerms,
    mirror,
    believe,
    agreement,
    teachBack,
  };
}

export type NoteContent = Awaited<ReturnType<typeof loadNoteContent>>;
