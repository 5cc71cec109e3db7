import type { Jurisdiction } from "../../schema/answers.ts";
import {
  loadBelieve,
  loadChecklist,
  loadMirror,
  loadPathway,
  loadReportTerms,
  loadReview,
  loadSafetyNet,
} from "../companion.ts";

/** All content that the note and the record screen read. */
export async function loadNoteContent(jurisdiction: Jurisdiction) {
  const [pathway, checklist, safetyNet, review, reportTerms, mirror, believe] = await Promise.all([
    loadPathway(jurisdiction),
    loadChecklist(),
    loadSafetyNet(),
    loadReview(),
    loadReportTerms(),
    loadMirror(),
    loadBelieve(),
  ]);
  return { pathway, checklist, safetyNet, review, reportTerms, mirror, believe };
}

export type NoteContent = Awaited<ReturnType<typeof loadNoteContent>>;
