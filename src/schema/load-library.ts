import * as z from "zod/mini";
import { AgreementContent } from "./agreement.ts";
import { Believe } from "./believe.ts";
import { CorePackShape } from "./core-pack.ts";
import { Facts } from "./facts.ts";
import { Figures } from "./figures.ts";
import { Handouts } from "./handouts.ts";
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
  SwapList,
} from "./library.ts";
import { Mirror } from "./mirror.ts";
import { Pictures } from "./pictures.ts";
import { Proof } from "./proof.ts";
import { ReportTerms } from "./report-terms.ts";
import { TeachBack } from "./teach-back.ts";

const { redFlags, rules } = CorePackShape.shape;

/** Everything below `src/content`, by file name without the ending. */
const LibraryShape = z.object({
  "red-flags": redFlags,
  rules,
  believe: Believe,
  agreement: AgreementContent,
  beliefs: Beliefs,
  checklist: Checklist,
  disagreements: Disagreements,
  facts: Facts,
  figures: Figures,
  "finding-evidence": FindingEvidence,
  handouts: Handouts,
  leaflet: Leaflet,
  mirror: Mirror,
  "pathways/uk": Pathway,
  "pathways/us": Pathway,
  "pathways/au": Pathway,
  "report-terms": ReportTerms,
  pictures: Pictures,
  proof: Proof,
  review: Review,
  "rule-provenance": RuleProvenance,
  "safety-net": SafetyNet,
  sources: Sources,
  "swap-list": SwapList,
  "teach-back": TeachBack,
});
export type Library = z.infer<typeof LibraryShape>;

export type LoadedLibrary = { ok: true; library: Library } | { ok: false; faults: string[] };

/**
 * Reads every file of the content through its shape.
 * @param content JSON by file name below `src/content`, without the ending
 */
export function loadLibrary(content: Readonly<Record<string, unknown>>): LoadedLibrary {
  const result = z.safeParse(LibraryShape, content);
  if (result.success) return { ok: true, library: result.data };
  const faults = result.error.issues.map(({ path: [file, ...inside], message }) =>
    inside.length > 0
      ? `${String(file)}.json: ${inside.join(".")}: ${message}`
      : `${String(file)}.json: ${message}`,
  );
  return { ok: false, faults };
}

/** The pathway of each country, in the order they are offered. */
export function pathwaysOf(library: Library): Pathway[] {
  return [library["pathways/uk"], library["pathways/us"], library["pathways/au"]];
}

/** Every id a finding is known by: its own, and that of the same question elsewhere. */
export function findingIds(library: Pick<Library, "red-flags">): string[] {
  return library["red-flags"].findings.flatMap(({ id, sameAs }) =>
    sameAs === undefined ? [id] : [id, sameAs],
  );
}

/** Every rule, modifier and default explanation. */
export function allRuleIds({ rules: { rules, modifiers, defaults } }: Library): string[] {
  return [...rules, ...modifiers, ...defaults].map(({ id }) => id);
}
