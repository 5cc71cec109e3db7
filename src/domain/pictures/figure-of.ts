import type { Facts } from "../../schema/facts.ts";

type Fact = Facts["facts"][number];

/** @returns the one figure of a fact in this unit. Throws unless there is exactly one. */
export function figureOf({ facts }: Facts, id: string, unit: string): Fact["figures"][number] {
  const figures = facts.find((fact) => fact.id === id)?.figures ?? [];
  const [figure, ...more] = figures.filter((one) => one.unit === unit);
  if (figure === undefined || more.length > 0) throw new Error(`${id}: not one figure in ${unit}`);
  return figure;
}

/** @returns a number ready to be said, by its id. Throws where there is none. */
export function readyNumber({ readyNumbers }: Facts, id: string): Facts["readyNumbers"][number] {
  const found = readyNumbers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No number ${id}`);
  return found;
}
