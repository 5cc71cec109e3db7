import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { openPrivate } from "../support/e2e/browser.ts";
import { hostUp } from "../support/e2e/hosted.ts";
import { quickly } from "../support/e2e/quickly.ts";
import { wander, wanders } from "../support/faults/wander.ts";

const host = await hostUp();
const browser = await openPrivate();
afterAll(() => browser.close());

it.each(quickly(fc.sample(wanders(20), { seed: 69, numRuns: 5 }), 2))(
  "a walk at random from #/$from finds no error, no dead end and no wrong verdict",
  async (walk) => {
    expect(await wander(browser, host.origin, walk)).toEqual({ steps: 20, faults: [] });
  },
);
