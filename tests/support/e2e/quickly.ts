/**
 * Some of many, for the quick run of every day: every nth, from one of them on. `npm run campaign`
 * sets WHOLE and runs through all.
 */
export function quickly<T>(all: readonly T[], nth: number, from = 0): readonly T[] {
  return process.env["WHOLE"] === undefined ? all.filter((_, at) => at % nth === from) : all;
}
