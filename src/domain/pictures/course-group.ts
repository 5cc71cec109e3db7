import type { Facts } from "../../schema/facts.ts";

export type CourseGroup = Facts["naturalHistory"]["groups"][number];

/**
 * The line for pain that has lasted so long, or null where the studies do not reach. On a
 * boundary it is the longer-lasting group, whose line promises less.
 */
export function courseGroupFor(weeks: number, groups: readonly CourseGroup[]): CourseGroup | null {
  const fitting = groups.filter(
    ({ startWeeks }) => weeks >= startWeeks.from && weeks <= startWeeks.to,
  );
  return fitting.at(-1) ?? null;
}
