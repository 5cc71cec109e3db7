import { figureOwners, sourcesAbove } from "./figure-owners.ts";
import type { Library } from "./load-library.ts";
import { phrasesOf, type Words } from "./words/phrases.ts";

type Pair = readonly [what: string, here: number | undefined, there: number | undefined];

/** The same figure where `facts.json` holds it twice: as a number ready to be said, and in a table or a fact. */
function twiceInFacts({ facts }: Library): Pair[] {
  const { prevalence, radiation, withPain } = facts;
  const ready = new Map(facts.readyNumbers.map((number) => [number.id, number]));
  const fact = (id: string): readonly number[] =>
    facts.facts.find((one) => one.id === id)?.figures.map(({ value }) => value) ?? [];
  const includes = (id: string, value: number | undefined): number | undefined =>
    value !== undefined && fact(id).includes(value) ? value : undefined;

  const inTable = Object.entries(prevalence.findings).flatMap(([finding, values]) =>
    prevalence.ages.flatMap((age, at): Pair[] => {
      const id = `prevalence-${finding}-${age}`;
      const said = ready.get(id);
      return said === undefined ? [] : [[id, said.value, values[at]]];
    }),
  );
  const odds = withPain.odds.flatMap(({ finding, value, low, high }): Pair[] => {
    const of = fact("f-brinjikji-b");
    const at = of.indexOf(value);
    return [
      [`${finding}: odds ratio`, value, of[at]],
      [`${finding}: lower limit`, low, of[at + 1]],
      [`${finding}: upper limit`, high, of[at + 2]],
    ];
  });
  const surgery = ready.get("surgery-one-year-early-mri");
  const percent = (value: number | undefined): number | undefined =>
    value === undefined || surgery === undefined ? undefined : (value / surgery.outOf) * 100;
  const seen = ready.get("serious-cause-one-year")?.observed;
  return [
    ...inTable,
    ...odds,
    [
      "lumbar-xray-cancer-risk",
      ready.get("lumbar-xray-cancer-risk")?.value,
      radiation.tests.find(({ id }) => id === "lumbar-xray")?.risk,
    ],
    [
      "surgery with early MRI",
      percent(surgery?.value),
      includes("f-jacobs", percent(surgery?.value)),
    ],
    [
      "surgery without early MRI",
      percent(surgery?.compare),
      includes("f-jacobs", percent(surgery?.compare)),
    ],
    ["serious cause", seen?.value, includes("f-henschke", seen?.value)],
    ["people looked at", seen?.outOf, includes("f-henschke", seen?.outOf)],
    [
      "fractures among them",
      seen?.includes?.["fracture"],
      includes("f-henschke", seen?.includes?.["fracture"]),
    ],
  ];
}

interface Interval {
  readonly place: string;
  readonly sources: ReadonlySet<string>;
  readonly value: number;
  readonly limits: string;
}

const number = "[−-]?\\d+(?:\\.\\d+)?";
const interval = new RegExp(
  `(${number})(?:%| in 100| percentage points fewer orders)? \\((?:95% CI )?(${number})(?:–| to )(${number})\\)`,
  "g",
);

/** Without its sign: “38.6 fewer” and “−38.6” are one figure. */
function size(figure: string | undefined): number {
  return Number(String(figure).replace(/[−-]/, ""));
}

/** Every figure told with its limits, such as `4.38 (1.98 to 9.68)`. */
function intervals(library: Library, words: Words): Interval[] {
  const owners = figureOwners(library);
  return Object.entries(words).flatMap(([file, inFile]) =>
    [...phrasesOf(inFile)].flatMap(([key, phrase]) => {
      const place = `${file}:${key}`;
      const ids = (sourcesAbove(owners, place) ?? []).flatMap(({ id }) =>
        id === null ? [] : [id],
      );
      return [...String(phrase).matchAll(interval)].map(([, value, low, high]) => ({
        place,
        sources: new Set(ids),
        value: size(value),
        limits: [size(low), size(high)].sort((a, b) => a - b).join(" to "),
      }));
    }),
  );
}

/**
 * Pairs of places that share a source and the limits of a figure and tell another figure, or the other
 * way round. A whole number may well be met twice in one source, so there only the first counts.
 */
function differingIntervals(library: Library, words: Words): string[] {
  const all = intervals(library, words);
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      const isSame = one.value === other.value;
      const hasSame = one.limits === other.limits;
      const shares = [...one.sources].some((id) => other.sources.has(id));
      const differ = hasSame ? !isSame : isSame && !Number.isInteger(one.value);
      return differ && shares
        ? [
            `${one.place} has ${one.value} (${one.limits}), ${other.place} has ${other.value} (${other.limits})`,
          ]
        : [];
    }),
  );
}

/** Places that tell the same figure otherwise. */
export function figureDisagreements(library: Library, words: Words): string[] {
  return [
    ...twiceInFacts(library)
      .filter(([, here, there]) => here === undefined || here !== there)
      .map(
        ([what, here, there]) => `facts.json: ${what}: ${here} in one place, ${there} in another`,
      ),
    ...differingIntervals(library, words),
  ];
}
