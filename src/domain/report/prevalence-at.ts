import type { Facts } from "../../schema/facts.ts";
import type { Mark } from "../../schema/provenance.ts";

type Prevalence = Facts["prevalence"];

/** The age of the table nearest to an age; between two, the younger, where findings are rarer. */
export function nearestAge(ages: readonly number[], age: number): number | null {
  return ages.reduce<number | null>(
    (best, one) => (best === null || Math.abs(one - age) < Math.abs(best - age) ? one : best),
    null,
  );
}

/** How many in `outOf` people without pain have something, and how far that was checked. */
export interface Figure {
  readonly count: number;
  readonly outOf: number;
  readonly mark: Mark;
}

/** @returns the figure for a finding in one of the ages of the table, or null where there is none */
export function prevalenceAt(table: Prevalence, finding: string, age: number): Figure | null {
  const at = table.ages.indexOf(age);
  const count = table.findings[finding]?.[at];
  const mark = table.marks[finding]?.[at];
  return count === undefined || mark === undefined ? null : { count, outOf: table.outOf, mark };
}
