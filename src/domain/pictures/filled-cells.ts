/**
 * The cells of an array of people, filled from one end.
 * @param value how many are filled; rounded to whole people
 * @param outOf how many cells there are
 */
export function filledCells(value: number, outOf: number): boolean[] {
  return Array.from({ length: outOf }, (_, at) => at < Math.round(value));
}
