import { expect, it } from "vitest";
import { numberWriter } from "../../src/ui/numbers.ts";

it("writes numbers as the language does", () => {
  const english = numberWriter("en");
  expect(english.plain(10_000)).toBe("10,000");
  expect(english.year(2008)).toBe("2008");
  expect(english.span(1, "month")).toBe("1 month");
  expect(english.span(4.5, "year")).toBe("4.5 years");
  expect(numberWriter("de").plain(4.5)).toBe("4,5");
});
