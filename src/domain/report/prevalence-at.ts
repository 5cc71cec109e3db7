import type { Facts } from "../../schema/facts.ts";
import type { Mark } from "../../schema/provenance.ts";

type Prevalence = Facts["prevalence"];

/** How many in `outOf` people without pain have something, and how far that was checked. */
export interface Figure {
  readonly age: number;
  readonly count: number;
  readonly outOf: number;
  readonly mark: Mark;
}

/** @returns the figure for a finding at one of the ages of the table, or null where there is none */
export function prevalenceAt(
  table: Prevalence,
  finding: string | null,
  age: number | null,
): Figure | null {
  if (finding === null || age === null) return null;
  const at = table.ages.indexOf(age);
  const count = table.findings[finding]?.[at];
  const mark = table.marks[finding]?.[at];
  return count === undefined || mark === undefined
    ? null
    : { age, count, outOf: table.outOf, mark };
}
