import * as z from "zod/mini";
import { loadWords } from "../i18n/word-files.ts";
import { AgreementContent } from "../schema/agreement.ts";
import type { Jurisdiction } from "../schema/answers.ts";
import { Believe } from "../schema/believe.ts";
import { Facts } from "../schema/facts.ts";
import { FinderWords } from "../schema/finder-words.ts";
import { Handouts } from "../schema/handouts.ts";
import { LanguageStates } from "../schema/languages.ts";
import {
  Beliefs,
  Checklist,
  Disagreements,
  FindingEvidence,
  Leaflet,
  Pathway,
  Review,
  RuleProvenance,
  SafetyNet,
  Sources,
} from "../schema/library.ts";
import { Mirror } from "../schema/mirror.ts";
import { Pictures } from "../schema/pictures.ts";
import { Proof } from "../schema/proof.ts";
import { ReportTerms } from "../schema/report-terms.ts";
import { TeachBack } from "../schema/teach-back.ts";

/**
 * Content a screen needs beyond the rules, fetched when first wanted and read through its
 * schema: what does not fit is refused, and the screen says so.
 */
function once<T>(fetchPart: () => Promise<{ default: unknown }>, shape: z.ZodMiniType<T>) {
  let part: Promise<T> | null = null;
  return (): Promise<T> => {
    part ??= fetchPart().then((module) => z.parse(shape, module.default));
    part.catch(() => {
      part = null;
    });
    return part;
  };
}

export const loadAgreement = once(() => import("../content/agreement.json"), AgreementContent);
export const loadBeliefs = once(() => import("../content/beliefs.json"), Beliefs);
export const loadBelieve = once(() => import("../content/believe.json"), Believe);
export const loadChecklist = once(() => import("../content/checklist.json"), Checklist);
export const loadDisagreements = once(() => import("../content/disagreements.json"), Disagreements);
export const loadFacts = once(() => import("../content/facts.json"), Facts);
export const loadFindingEvidence = once(
  () => import("../content/finding-evidence.json"),
  FindingEvidence,
);
export const loadHandouts = once(() => import("../content/handouts.json"), Handouts);
export const loadLanguageStates = once(() => import("../content/languages.json"), LanguageStates);
export const loadLeaflet = once(() => import("../content/leaflet.json"), Leaflet);
export const loadReportTerms = once(() => import("../content/report-terms.json"), ReportTerms);
export const loadPictures = once(() => import("../content/pictures.json"), Pictures);
export const loadMirror = once(() => import("../content/mirror.json"), Mirror);
export const loadProof = once(() => import("../content/proof.json"), Proof);
export const loadReview = once(() => import("../content/review.json"), Review);
export const loadRuleProvenance = once(
  () => import("../content/rule-provenance.json"),
  RuleProvenance,
);
export const loadSafetyNet = once(() => import("../content/safety-net.json"), SafetyNet);
export const loadSources = once(() => import("../content/sources.json"), Sources);
export const loadTeachBack = once(() => import("../content/teach-back.json"), TeachBack);

const pathways = {
  uk: once(() => import("../content/pathways/uk.json"), Pathway),
  us: once(() => import("../content/pathways/us.json"), Pathway),
  au: once(() => import("../content/pathways/au.json"), Pathway),
};

export function loadPathway(jurisdiction: Jurisdiction) {
  return pathways[jurisdiction]();
}

/** What the finder knows, of English alone; its own shape checks it, as it is no list of phrases. */
export function loadFinderWords(): Promise<FinderWords> {
  return loadWords("en", "finder").then((words) => z.parse(FinderWords, words));
}
