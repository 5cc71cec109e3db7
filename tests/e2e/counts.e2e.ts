import { describe, expect, it } from "vitest";
import { CompressedHost } from "../bench/compressed-host.ts";
import { askedGroups } from "../bench/pages.ts";
import { countedTaps } from "../bench/taps.ts";
import { choiceOfApp, type Variant } from "../bench/variant.ts";
import { openPrivate } from "../support/e2e/browser.ts";

/** What an answer may cost, counted by the engine: the same on every machine. */
const mostCalls = 4_500;
const mostLayouts = 1;

describe("an answer", () => {
  it("costs no more calls and layouts than it did", async () => {
    const host = new CompressedHost(`${process.cwd()}/dist`);
    await host.up();
    const browser = await openPrivate();
    const app: Variant = { name: "app", host, ready: "mark", choiceOf: choiceOfApp };
    const taps = await countedTaps(browser, app, askedGroups().slice(0, 1));
    expect(taps.length).toBeGreaterThan(5);
    // a count of nothing would pass everything
    expect(Math.min(...taps.map(({ calls }) => calls))).toBeGreaterThan(500);
    expect(Math.max(...taps.map(({ calls }) => calls))).toBeLessThanOrEqual(mostCalls);
    expect(Math.max(...taps.map(({ layouts }) => layouts))).toBe(mostLayouts);
    await browser.close();
    await host.down();
  });
});
