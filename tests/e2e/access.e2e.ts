import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "../support/access/audit.ts";
import { states } from "../support/access/states.ts";
import { viewInTurn } from "../support/access/views.ts";
import { visitAll } from "../support/access/visit.ts";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { places } from "../support/e2e/places.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, negativeCheck, open, verdict } from "../support/e2e/walk.ts";

const host = new Host(`${process.cwd()}/dist`);
let browser: Browser;

beforeAll(async () => {
  await host.up();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await host.down();
});

async function afterNegativeCheck(address: string): Promise<Page> {
  const page = await browser.newPage();
  await open(page, `${address}#/check`);
  await negativeCheck(page, "34", "2");
  return page;
}

describe("everyone can use it", () => {
  it.each(states.map((state, at) => ({ state, at })))(
    "every place, $state.name, each in the view whose turn it is",
    async ({ state, at }) => {
      const page = await browser.newPage();
      expect(
        await visitAll(page, host.address, state, (place) => [viewInTurn(place, at)]),
      ).toEqual([]);
      await page.close();
    },
  );

  it("with the help to a question open", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await page.click('[data-finding="CES3"] .finding-name');
    await page.waitForSelector(".finding-help .sayable");
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

  it.each([320, 360])("nothing is cut off or scrolls sideways at %i px", async (width) => {
    const page = await afterNegativeCheck(host.address);
    await page.setViewportSize({ width, height: 640 });
    for (const [place, sign] of places) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([place, wide]).toEqual([place, 0]);
    }
    await page.close();
  });

  it("loses nothing at 400% zoom of a desktop", async () => {
    const page = await afterNegativeCheck(host.address);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`${host.address}#/check/G1`);
    await answer(page, "CES1", "yes");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await page.close();
  });

  it("prints the leaflet and the note, and nothing around them", async () => {
    const page = await afterNegativeCheck(host.address);
    for (const [place, sign] of [
      ["leaflet", ".emergency-box"],
      ["record", ".note-part pre"],
    ] as const) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign, { state: "attached" });
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible(sign)).toBe(true);
      expect(await page.isVisible(".top")).toBe(false);
      expect(await page.locator("button:visible").count()).toBe(0);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
      await page.emulateMedia({ media: "screen" });
    }
    await page.close();
  });
});
