import { describe, expect, it } from "vitest";
import { atLeast, not, type Truth } from "../../src/domain/logic.ts";

const values: readonly Truth[] = [true, false, null];

/** Every way of settling what is undetermined. */
function settled(parts: readonly Truth[]): boolean[][] {
  return parts.reduce<boolean[][]>(
    (all, part) =>
      (part === null ? [true, false] : [part]).flatMap((value) =>
        all.map((rest) => [...rest, value]),
      ),
    [[]],
  );
}

describe("not", () => {
  it.each([
    [true, false],
    [false, true],
    [null, null],
  ])("of %s is %s", (value, wanted) => expect(not(value)).toBe(wanted));
});

describe("at least", () => {
  const triples = values.flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c])));

  it.each(triples)("of %s, %s, %s is sure exactly when every way agrees", (...parts) => {
    for (const wanted of [0, 1, 2, 3, 4]) {
      const ways = settled(parts).map((way) => way.filter(Boolean).length >= wanted);
      const agreed = ways.every((way) => way === ways[0]) ? ways[0] : null;
      const sure = parts.filter((part) => part === true).length;
      const open = parts.filter((part) => part === null).length;
      expect(atLeast(wanted, sure, open)).toBe(agreed);
    }
  });
});
