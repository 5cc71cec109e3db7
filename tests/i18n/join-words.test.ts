import { expect, it } from "vitest";
import { joinWords } from "../../src/i18n/join-words.ts";
import { localeOf } from "../../src/i18n/locale.ts";

it("joins two parts of a file, level by level, and changes neither", () => {
  const one = { app: { menu: "Menú" }, stop: { talk: "Hablar" } };
  const other = { app: { loading: "Un momento" }, extra: "Más" };
  expect(joinWords(one, other)).toEqual({
    app: { menu: "Menú", loading: "Un momento" },
    stop: { talk: "Hablar" },
    extra: "Más",
  });
  expect(one).toEqual({ app: { menu: "Menú" }, stop: { talk: "Hablar" } });
});

it.each(["en", "en-US", "es", "ar", "bn", "fa"])(
  "%s writes numbers with the digits 0 to 9",
  (tag) => {
    expect(new Intl.NumberFormat(localeOf(tag)).format(96)).toBe("96");
  },
);
