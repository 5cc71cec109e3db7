import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Host } from "../support/e2e/server.ts";
import {
  cutWays,
  interruptions,
  type Survivor,
  startSurvivor,
  survive,
} from "../support/faults/interruptions.ts";

const host = new Host(`${process.cwd()}/dist`);
let survivor: Survivor;

beforeAll(async () => {
  await host.up();
  survivor = await startSurvivor();
});
afterAll(async () => {
  await survivor.end();
  await host.down();
});

describe("an answer that was given is kept, and the verdict is the same, when the visit is", () => {
  it.each(interruptions)("%s", async (how) => {
    for (const touches of fc.sample(cutWays, { seed: 11, numRuns: 1 })) {
      const outcome = await survive(survivor, host.address, how, touches);
      expect(outcome).toMatchObject({ lost: [], wrongVerdict: null });
    }
    expect(survivor.browser.complaints).toEqual([]);
  });
});
