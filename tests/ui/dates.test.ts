import { afterEach, expect, it, vi } from "vitest";
import { longDate } from "../../src/ui/dates.ts";

afterEach(() => vi.unstubAllGlobals());

/** As a browser that left a language out: it answers as another, or with numbers for months. */
function leavesOut(locale: string, month: string): void {
  const Real = Intl.DateTimeFormat;
  class Less extends Real {
    readonly #isLess: boolean;
    constructor(tag: string, options?: Intl.DateTimeFormatOptions) {
      super(tag, options);
      this.#isLess = !tag.startsWith("en") && options?.month === "long";
    }
    override format(date?: number | Date): string {
      return this.#isLess ? month : super.format(date);
    }
    override resolvedOptions(): Intl.ResolvedDateTimeFormatOptions {
      return { ...super.resolvedOptions(), ...(this.#isLess ? { locale } : {}) };
    }
  }
  vi.stubGlobal("Intl", { ...Intl, DateTimeFormat: Less });
}

it.each([
  ["en", "27 November 2026"],
  ["de", "27. November 2026"],
  ["pt-BR", "27 de novembro de 2026"],
  ["zh-Hans", "2026年11月27日"],
  ["hi", "27 नवंबर 2026"],
])("writes a date in %s as %s", (language, written) => {
  expect(longDate("2026-11-27", language)).toBe(written);
});

it.each([
  ["pa", "pa", "M11"],
  ["so", "en-US", "November"],
])("writes it in English where the browser does not know %s", (language, locale, month) => {
  leavesOut(locale, month);
  expect(longDate("2026-11-27", language)).toBe("27 November 2026");
});
