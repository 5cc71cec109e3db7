import type { Facts } from "../../schema/facts.ts";
import type { Mark } from "../../schema/provenance.ts";

type Prevalence = Facts["prevalence"];

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
