/**
 * How many generated cases a property is tried on. A mutant is tried on a share of them, as the whole
 * suite runs once for each: `CASES_SHARE=0.05`.
 */
export function caseCount(whole: number): number {
  return Math.ceil(whole * Number(process.env["CASES_SHARE"] ?? 1));
}
