import { localeOf } from "../i18n/locale.ts";

/** Writes numbers in the digits and the manner of a language. */
export interface NumberWriter {
  readonly plain: (value: number) => string;
  /** A year of the calendar: no separator for thousands. */
  readonly year: (value: number) => string;
  /** "7 months". */
  readonly span: (value: number, unit: "day" | "month" | "year") => string;
}

export function numberWriter(language: string): NumberWriter {
  const tag = localeOf(language);
  const plain = new Intl.NumberFormat(tag);
  const year = new Intl.NumberFormat(tag, { useGrouping: false });
  return {
    plain: (value) => plain.format(value),
    year: (value) => year.format(value),
    span: (value, unit) =>
      new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" }).format(value),
  };
}
