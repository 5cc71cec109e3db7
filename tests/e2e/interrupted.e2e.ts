import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { hostUp } from "../support/e2e/hosted.ts";
import { cutWays, interruptions, startSurvivor, survive } from "../support/faults/interruptions.ts";

const host = await hostUp();
const survivor = await startSurvivor();
afterAll(() => survivor.end());

describe("an answer that was given is kept, and the verdict is the same, when the visit is", () => {
  it.each(interruptions)("%s", async (how) => {
    for (const touches of fc.sample(cutWays, { seed: 11, numRuns: 1 })) {
      const outcome = await survive(survivor, host.address, how, touches);
      expect(outcome).toMatchObject({ lost: [], wrongVerdict: null });
    }
    expect(survivor.browser.complaints).toEqual([]);
  });
});
