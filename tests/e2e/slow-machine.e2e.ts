import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/schema/answers.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { keptHere } from "../support/e2e/records.ts";
import { open, verdict } from "../support/e2e/walk.ts";
import { verdictFor } from "../support/faults/called-for.ts";

const { host, browser } = await hosted();

interface Target {
  readonly finding: string;
  readonly x: number;
  readonly y: number;
}

/** Where the answer “no” of each finding in sight is. */
function noesInSight(page: Page): Promise<Target[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-finding]")].flatMap((row) => {
      const box = row.querySelector(".choice-no")?.getBoundingClientRect();
      const isInSight = box !== undefined && box.bottom < innerHeight - 140;
      if (!isInSight) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return [{ finding: row.dataset["finding"] ?? "", x, y }];
    }),
  );
}

/** A touch that waits for nothing: the next one comes whether the page has kept up or not. */
async function tap(cdp: CDPSession, { x, y }: Target): Promise<void> {
  const at = { x, y, button: "left", clickCount: 1 } as const;
  await Promise.all([
    cdp.send("Input.dispatchMouseEvent", { type: "mousePressed", ...at }),
    cdp.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...at }),
  ]);
}

describe("a processor 20 times slower", () => {
  it("loses no tap and doubles none, however fast they come", async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 360, height: 1400 });
    await open(page, `${host.address}#/check/G1`);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 20 });
    const targets = await noesInSight(page);
    expect(targets.length).toBeGreaterThan(4);
    // one after the other, then one of them twice more: taken back, and given again
    const [first] = targets;
    if (first === undefined) throw new Error("Nothing to tap");
    await Promise.all([...targets, first, first].map((target) => tap(cdp, target)));

    const given: Answers = Object.fromEntries(targets.map(({ finding }) => [finding, "no"]));
    const answers = async () => (await keptHere(page))?.answers ?? {};
    await expect.poll(answers, { timeout: 30_000 }).toEqual(given);
    for (const { finding } of targets)
      expect(
        await page.getAttribute(`[data-finding="${finding}"] .choice-no`, "aria-pressed"),
      ).toBe("true");
    await expect.poll(() => verdict(page)).toBe(verdictFor(given));

    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    await expect.poll(answers, { timeout: 30_000 }).toEqual(given);
    expect(browser.complaints).toEqual([]);
    await page.close();
  });
});
