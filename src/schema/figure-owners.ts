import { type Library, pathwaysOf } from "./load-library.ts";
import type { SourceRef } from "./provenance.ts";

/** What stands behind the phrases whose place is this key, or begins with it and a dot. */
export interface Owner {
  readonly place: string;
  readonly sources: readonly SourceRef[];
}

const ourJudgement: SourceRef = { id: null, mark: "I" };

function checked(...ids: readonly string[]): SourceRef[] {
  return ids.map((id) => ({ id, mark: "V" as const }));
}

/** Fixed phrases of screens that tell figures, and what stands behind them. */
const fixed: readonly Owner[] = [
  { place: "about:paper", sources: checked("sharma-2020") },
  { place: "screens:decide.whyNotText", sources: checked("chou-2009") },
  { place: "screens:agreement.restsWhat", sources: checked("deyo-1987", "may-2016") },
  { place: "screens:safety-net.restsWhat", sources: checked("edwards-2019", "talevski-2020") },
  { place: "screens:report.counter", sources: checked("brinjikji-2015b") },
  { place: "screens:report.counterOnly", sources: checked("brinjikji-2015b") },
  { place: "screens:report.patient.counter", sources: checked("brinjikji-2015b") },
];

type Sourced = readonly { readonly id: string; readonly sources: readonly SourceRef[] }[];

function below(place: string, items: Sourced): Owner[] {
  return items.map(({ id, sources }) => ({ place: `${place}.${id}`, sources }));
}

function ofFacts({ facts }: Library): Owner[] {
  const { prevalence, withPain, radiation, naturalHistory } = facts;
  return [
    ...below("facts:fact", facts.facts),
    ...facts.readyNumbers.map(({ id, source, mark, also = [] }) => ({
      place: `facts:readyNumber.${id}`,
      sources: [{ id: source, mark }, ...also],
    })),
    ...["prevalence", "prevalenceCaveat"].map((key) => ({
      place: `facts:${key}`,
      sources: checked(prevalence.source),
    })),
    { place: "facts:withPain", sources: checked(withPain.source) },
    {
      place: "facts:radiation",
      sources: checked(radiation.source, radiation.withoutRadiation.source),
    },
    { place: "facts:naturalHistory", sources: checked(naturalHistory.source) },
  ];
}

function ofConversation({ beliefs, leaflet, mirror, believe, ...library }: Library): Owner[] {
  const { terms, telling } = library["report-terms"];
  return [
    ...beliefs.beliefs.map(({ id, sources }) => ({ place: `talk:${id}`, sources })),
    ...leaflet.sections.flatMap(({ lines }) => below("leaflet:line", lines)),
    ...mirror.pulls.flatMap(({ id, inFavour, against }) => [
      ...below(`mirror:pull.${id}.inFavour`, inFavour),
      ...below(`mirror:pull.${id}.against`, against),
    ]),
    { place: "mirror:insurer", sources: mirror.insurer.sources },
    { place: "mirror:service", sources: mirror.service.sources },
    ...below("believe:step", believe.steps),
    ...below("believe:limit", believe.limits),
    ...terms.map(({ id, sources }) => ({
      place: `report:term.${id}`,
      sources: Object.values(sources).flat(),
    })),
    ...below("report:tell", telling),
  ];
}

function ofRules(library: Library): Owner[] {
  const { disagreements, review } = library;
  const net = library["safety-net"];
  return [
    ...below("pathways:review", review.facts),
    ...review.intervals.map(({ id }) => ({
      place: `pathways:review.${id}`,
      sources: [ourJudgement],
    })),
    ...below("pathways:safetyNet", [...net.immediate, ...net.soon, ...net.facts]),
    ...below("pathways:disagreement", disagreements.disagreements),
    // what the app does where bodies differ is its own choice
    ...disagreements.disagreements.map(({ id, sources }) => ({
      place: `pathways:disagreement.${id}.present`,
      sources: [...sources, ourJudgement],
    })),
    ...pathwaysOf(library).flatMap(({ id, entries }) => below(`pathways:entry.${id}`, entries)),
    ...Object.entries(library["rule-provenance"]).map(([id, { basis, sources }]) => ({
      place: `rules:${id}`,
      sources: basis === "P" ? sources : [...sources, ourJudgement],
    })),
    ...Object.entries(library["finding-evidence"]).map(([id, sources]) => ({
      place: `ask:${id}`,
      sources,
    })),
  ];
}

/** Everything that tells figures and names what stands behind them. */
export function figureOwners(library: Library): Map<string, readonly SourceRef[]> {
  const owners = [...fixed, ...ofFacts(library), ...ofConversation(library), ...ofRules(library)];
  return new Map(owners.map(({ place, sources }) => [place, sources]));
}

/** @returns the sources of the nearest place above a phrase, or null where nothing names any */
export function sourcesAbove(
  owners: ReadonlyMap<string, readonly SourceRef[]>,
  place: string,
): readonly SourceRef[] | null {
  const found = owners.get(place);
  if (found !== undefined) return found;
  const dot = place.lastIndexOf(".");
  return dot < 0 ? null : sourcesAbove(owners, place.slice(0, dot));
}
