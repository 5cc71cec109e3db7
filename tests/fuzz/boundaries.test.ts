import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaries } from "../support/fuzz/boundaries.ts";
import { fuzz } from "../support/fuzz/boundary.ts";
import { spoiltJson } from "../support/fuzz/hostile.ts";

/** The same inputs each time; the campaign tries others, and many more. */
const SEED = 20261124;
const RUNS = 400;

describe("what comes in from outside", () => {
  it.each(boundaries.map((run) => ({ run })))("does nothing but show a message ($#)", ({ run }) => {
    const { name, runs, accepted, refused, finding } = run(SEED, RUNS);
    expect(finding, name).toBeNull();
    expect(runs, name).toBe(RUNS);
    expect(Math.min(accepted, refused), `${name}: both ways are tried`).toBeGreaterThan(4);
  });
});

describe("the fuzzer itself", () => {
  const inputs = spoiltJson(fc.constant({ a: { b: "c" }, d: [1, 2] }));

  it("finds a merge that takes over names of the language", () => {
    const merge = (into: object, from: unknown): void => {
      if (typeof from !== "object" || from === null) return;
      for (const [key, value] of Object.entries(from)) {
        const inner: unknown = Reflect.get(into, key);
        if (typeof inner === "object" && inner !== null) merge(inner, value);
        else if (key === "polluted")
          Object.defineProperty(into, key, { value, configurable: true });
      }
    };
    const outcome = fuzz(
      {
        name: "merge",
        inputs,
        meets(text) {
          let raw: unknown = null;
          try {
            raw = JSON.parse(text);
          } catch {
            return false;
          }
          merge({}, raw);
          const isHit = "polluted" in {};
          Reflect.deleteProperty(Object.prototype, "polluted");
          if (isHit) throw new Error("polluted");
          return true;
        },
      },
      SEED,
      2000,
    );
    expect(outcome.finding).toContain("__proto__");
  });

  it("finds a reader that throws, and gives the seed", () => {
    const outcome = fuzz(
      { name: "parse", inputs, meets: (text) => !!JSON.parse(text) },
      SEED,
      2000,
    );
    expect(outcome.finding).toContain(`seed: ${SEED}`);
  });
});
