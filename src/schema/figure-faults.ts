import { figureOwners, sourcesAbove } from "./figure-owners.ts";
import type { Library } from "./load-library.ts";
import { figuresIn } from "./words/figures-in.ts";
import { phrasesOf, type Words } from "./words/phrases.ts";

/**
 * Phrases that tell figures of evidence. Thresholds and clocks of a question or a rule are looked at in
 * `threshold-faults.ts`; other phrases of the screens tell no clinical figure.
 */
const told: Readonly<Record<string, RegExp>> = {
  about: /^paper$/,
  ask: /\.worth$/,
  believe: /^(step|limit)\./,
  facts: /./,
  leaflet: /^line\./,
  mirror: /^(pull|insurer|service)\./,
  pathways: /^(review|safetyNet|disagreement|entry)\./,
  report: /^(term\.[^.]+\.(?!name|synonyms)|tell\.)/,
  rules: /\.(basis|note)$/,
  screens: /^(decide\.whyNotText|(agreement|safety-net)\.restsWhat|report\.(patient\.)?counter)/,
  talk: /\.(evidence|against|explain)(\.|$)/,
};

/** True for a phrase whose figures must stand under a source. */
export function tellsFigures(file: string, key: string): boolean {
  return told[file]?.test(key) === true;
}

/** Every figure that may be told of a source: those of the pictures, and those listed for words alone. */
export function figuresBySource({ facts, figures }: Library): Map<string | null, Set<number>> {
  const all = new Map<string | null, Set<number>>();
  const add = (source: string | null, ...values: readonly (number | undefined)[]): void => {
    const held = all.get(source) ?? new Set();
    all.set(source, held);
    for (const value of values) if (value !== undefined) held.add(Math.abs(value));
  };
  for (const { sources, figures: values } of facts.facts)
    for (const { id } of sources) add(id, ...values.map(({ value }) => value));
  const { prevalence, withPain, radiation, naturalHistory } = facts;
  add(prevalence.source, ...prevalence.ages, ...Object.values(prevalence.findings).flat());
  add(prevalence.source, ...prevalence.fewPeople.map(({ people }) => people));
  for (const { value, low, high } of withPain.odds) add(withPain.source, value, low, high);
  add(withPain.source, withPain.upToAge);
  add(radiation.source, radiation.riskOutOf, radiation.background.mSvPerYear);
  for (const { mSv, nature, risk } of radiation.tests)
    add(radiation.source, mSv, nature.value, risk);
  const { source, weeks, scale, groups } = naturalHistory;
  add(source, ...weeks, scale.min, scale.max, ...groups.flatMap(({ values }) => values));
  for (const { startWeeks } of groups) add(source, startWeeks.from, startWeeks.to);
  for (const { source: of, value, compare, low, high, observed, outOf } of facts.readyNumbers)
    add(of, value, compare, low, high, observed?.value, observed?.outOf, outOf);
  for (const { source: of, values } of figures.figures) add(of, ...values);
  return all;
}

/** What a phrase tells, and what stands behind it; `null` where nothing does. */
interface Told {
  readonly place: string;
  readonly figures: readonly number[];
  readonly sources: readonly (string | null)[] | null;
}

function everythingTold(library: Library, words: Words): Told[] {
  const owners = figureOwners(library);
  return Object.keys(told).flatMap((file) =>
    [...phrasesOf(words[file])].flatMap(([key, phrase]) => {
      if (!tellsFigures(file, key) || typeof phrase !== "string") return [];
      const sources = sourcesAbove(owners, `${file}:${key}`)?.map(({ id }) => id) ?? null;
      return [{ place: `${file}.json: ${key}`, figures: [...new Set(figuresIn(phrase))], sources }];
    }),
  );
}

/** Figures in words that stand under no source of their text, or under none at all. */
function unsourced(all: readonly Told[], library: Library): string[] {
  const held = figuresBySource(library);
  return all.flatMap(({ place, figures, sources }) =>
    sources === null
      ? figures.map((figure) => `${place}: nothing stands behind ${figure}`)
      : figures
          .filter((figure) => !sources.some((id) => held.get(id)?.has(figure)))
          .map((figure) => `${place}: ${figure} is in none of its sources`),
  );
}

/** Figures of the list that no text tells any more. */
function untold(all: readonly Told[], { figures }: Library): string[] {
  return figures.figures.flatMap(({ source, values }) => {
    const from = all.filter(({ sources }) => sources?.includes(source));
    return values
      .filter((value) => !from.some((one) => one.figures.includes(value)))
      .map((value) => `figures.json: ${source}: ${value} is told nowhere`);
  });
}

/** Lists of figures that name a source from memory, an unknown one, or none without being a judgement. */
function listFaults({ figures, sources }: Library): string[] {
  const marks = new Map(sources.sources.map(({ id, mark }) => [id, mark]));
  const listed = figures.figures.map(({ source, mark }) => `${source} ${mark}`);
  return [
    ...figures.figures.flatMap(({ source, mark }) => {
      if (source === null) return mark === "I" ? [] : [`no source for figures marked ${mark}`];
      if (marks.get(source) === undefined) return [`unknown source ${source}`];
      return marks.get(source) === "M" ? [`${source} is from memory`] : [];
    }),
    ...listed.filter((one, at) => listed.indexOf(one) !== at).map((one) => `${one} appears twice`),
  ].map((fault) => `figures.json: ${fault}`);
}

/** Figures told to patients or clinicians without a source, or otherwise than the source’s own. */
export function figureFaults(library: Library, words: Words): string[] {
  const all = everythingTold(library, words);
  return [...listFaults(library), ...unsourced(all, library), ...untold(all, library)];
}
