import { localeOf } from "../i18n/locale.ts";

/** Some browsers leave a language out: its months then have numbers for names, or another’s names. */
function isLeftOut(language: string): boolean {
  const month = new Intl.DateTimeFormat(language, { month: "long" });
  const { locale } = month.resolvedOptions();
  return locale.split("-")[0] !== language.split("-")[0] || /^M\d/.test(month.format(0));
}

/**
 * @param iso a date such as 2026-11-23
 * @returns the date written out, in the language's own way; in English where the browser does not know it
 */
export function longDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(isLeftOut(language) ? "en" : language), {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** The local date a number of days from now, as 2026-11-23. */
export function dateAfter(now: number, days: number): string {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  const pad = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
