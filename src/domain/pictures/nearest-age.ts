/**
 * The row of a table by ages that stands for an age. Half way between two it is the younger
 * one: findings grow with age, so that the smaller figure is claimed.
 * @param ages in rising order
 */
export function nearestAge(age: number, ages: readonly number[]): number {
  return ages.reduce((best, one) => (Math.abs(one - age) < Math.abs(best - age) ? one : best));
}
