import type { Answer, Answers } from "../../../src/schema/answers.ts";
import type { Condition } from "../../../src/schema/condition.ts";
import { referencesOf } from "../../../src/schema/references.ts";
import { shippedPack } from "../content.ts";

const { redFlags, rules } = shippedPack();

/** Every yes/no item that can be answered, and the other id of a question that has two. */
export const items: readonly string[] = redFlags.findings
  .filter(({ input }) => input === "yes-no")
  .flatMap(({ id, sameAs }) => (sameAs === undefined ? [id] : [id, sameAs]));

function itemsOf(when: Condition): string[] {
  const used = referencesOf(when);
  const inTerms = used.terms.flatMap((term) => itemsOf(redFlags.terms[term] ?? { all: [] }));
  return [...used.items, ...inTerms].filter((id) => items.includes(id));
}

/** The yes/no items each rule reads, those of a rule that reads the same ones left out. */
export const itemsByRule: readonly (readonly string[])[] = [
  ...new Map(
    rules.rules
      .map(({ when }) => [...new Set(itemsOf(when))].sort())
      .filter((ids) => ids.length > 0)
      .map((ids) => [ids.join(), ids]),
  ).values(),
];

const allNo: Answers = Object.fromEntries(items.map((id) => [id, "no"]));

/** People who between them meet every rule that asks for an age, a sex or weeks; all else "no". */
const people: readonly Answers[] = [
  { "CTX-AGE": 34, "CTX-SEX": "male", "CTX-WEEKS": 2, "CTX-RADWEEKS": 5 },
  { "CTX-AGE": 76, "CTX-SEX": "female", "CTX-WEEKS": 13, "CTX-RADWEEKS": 6 },
  { "CTX-AGE": 44, "CTX-SEX": "female", "CTX-WEEKS": 13, "CTX-RADWEEKS": "unknown" },
  { "CTX-AGE": 61, "CTX-SEX": "male", "CTX-WEEKS": 6, "CTX-RADWEEKS": 6 },
  { "CTX-AGE": 15, "CTX-SEX": "female", "CTX-WEEKS": 2, "CTX-RADWEEKS": 2 },
];
export const persons = people.map((person): Answers => ({ ...allNo, ...person }));

/** A change of some answers; those not named stay "no". */
export type Changes = readonly (readonly [id: string, answer: Answer])[];

/**
 * Every way to answer some items with at most `most` of them other than "no": all ways, where
 * `most` is their number. A way comes after those it is one step from.
 */
export function* everyWay(
  ids: readonly string[],
  most: number,
  values: readonly Answer[] = ["yes", "unknown", "not_asked"],
): Generator<Changes> {
  yield [];
  for (let count = 1; count <= Math.min(most, ids.length); count += 1)
    yield* exactly(ids, count, values, []);
}

function* exactly(
  ids: readonly string[],
  count: number,
  values: readonly Answer[],
  before: Changes,
): Generator<Changes> {
  if (count === 0) {
    yield before;
    return;
  }
  for (let at = 0; at + count <= ids.length; at += 1)
    for (const answer of values)
      yield* exactly(ids.slice(at + 1), count - 1, values, [...before, [ids[at] ?? "", answer]]);
}

const ages: readonly Answer[] = [...Array.from({ length: 123 }, (_, age) => age), "unknown"];
const weeks: readonly Answer[] = [0, 0.3, 3.9, 4, 5.9, 6, 12, 12.1, 52, 6000, -1, "unknown"];
const sexes: readonly Answer[] = ["female", "male", "unknown", "not_asked"];

/** Every age with every sex and both sides of every limit in weeks, possible or not. */
export function* everyPerson(base: Answers): Generator<Answers> {
  for (const age of ages)
    for (const sex of sexes)
      for (const count of weeks)
        for (const leg of weeks)
          yield {
            ...base,
            ...{ "CTX-AGE": age, "CTX-SEX": sex, "CTX-WEEKS": count, "CTX-RADWEEKS": leg },
          };
}

/** Every choice of `count` from a list, in order. */
export function* chosen<T>(from: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) yield [];
  else
    for (let at = 0; at + count <= from.length; at += 1)
      for (const rest of chosen(from.slice(at + 1), count - 1)) {
        const one = from[at];
        if (one !== undefined) yield [one, ...rest];
      }
}
