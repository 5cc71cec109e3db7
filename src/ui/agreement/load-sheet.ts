import type { AgreementContent } from "../../schema/agreement.ts";
import type { Jurisdiction } from "../../schema/answers.ts";
import type { Pathway, SafetyNet } from "../../schema/library.ts";
import type { ReportTerms } from "../../schema/report-terms.ts";
import { loadAgreement, loadPathway, loadReportTerms, loadSafetyNet } from "../companion.ts";

/** What the page for the patient is made from, besides the consultation. */
export interface SheetContent {
  readonly content: AgreementContent;
  readonly safetyNet: SafetyNet;
  readonly pathway: Pathway;
  readonly reportTerms: ReportTerms;
}

export async function loadSheet(jurisdiction: Jurisdiction): Promise<SheetContent> {
  return {
    content: await loadAgreement(),
    safetyNet: await loadSafetyNet(),
    pathway: await loadPathway(jurisdiction),
    reportTerms: await loadReportTerms(),
  };
}
