import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Host } from "../support/e2e/server.ts";
import { openForWalks, wander, wanders } from "../support/faults/wander.ts";

const host = new Host(`${process.cwd()}/dist`);
let browser: Browser;

beforeAll(async () => {
  await host.up();
  browser = await openForWalks();
});
afterAll(async () => {
  await browser.close();
  await host.down();
});

it.each(fc.sample(wanders(20), { seed: 69, numRuns: 5 }))(
  "a walk at random from #/$from finds no error, no dead end and no wrong verdict",
  async (walk) => {
    expect(await wander(browser, host.origin, walk)).toEqual({ steps: 20, faults: [] });
  },
);
