/** Kleene's three values; `null` is undetermined. */
export type Truth = boolean | null;

export function not(value: Truth): Truth {
  return value === null ? null : !value;
}

/** At least `wanted` true: sure from the trues alone, impossible when even the undetermined ones fall short. */
export function atLeast(wanted: number, sure: number, open: number): Truth {
  if (sure >= wanted) return true;
  return sure + open < wanted ? false : null;
}
