import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { arrive, everyPlace } from "../support/access/visit.ts";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { Host } from "../support/e2e/server.ts";
import { negativeCheck, open, verdict } from "../support/e2e/walk.ts";

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

/** Goes on with Tab until the focus is there. @throws when it is not reached in 120 steps */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by Tab`);
}

async function press(page: Page, selector: string, key = "Enter"): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press(key);
}

const focusOn = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);

describe("by keyboard alone", () => {
  it("an emergency is found and acted on", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await press(page, ".door-main");
    await page.waitForSelector(".findings");
    await press(page, '[data-finding="CES1"] *', "n");
    await page.waitForSelector('[data-finding="CES1"] .choice-no[aria-pressed="true"]');
    await page.keyboard.press("n");
    await page.waitForSelector('[data-finding="CES1"] .choice-no[aria-pressed="false"]');
    await page.keyboard.press("ArrowDown");
    await focusOn(page, '[data-finding="CES2"] *');
    await page.keyboard.press("u");
    await page.waitForSelector('[data-finding="CES2"] .choice-unknown[aria-pressed="true"]');
    await page.keyboard.press("a");
    await page.waitForURL(/G2$/);
    await focusOn(page, "#group-title");
    await page.keyboard.press("ArrowDown");
    await focusOn(page, '[data-finding="NEU1"] *');
    await page.keyboard.press("y");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await press(page, ".verdict a");
    await page.waitForSelector(".verdict-card");
    await page.close();
  });

  it("the whole way through, from the first question to the end", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await press(page, ".door-main");
    for (const group of ["G2", "G3", "G4", "G5", "G6", "G7"]) {
      await page.waitForSelector(".none-button");
      await page.keyboard.press("a");
      await page.waitForURL(new RegExp(`${group}$`));
      await focusOn(page, "#group-title");
    }
    await tabTo(page, '[data-finding="CTX-AGE"] input');
    await page.keyboard.type("34");
    await press(page, '[data-finding="CTX-SEX"] .choice-male');
    await tabTo(page, '[data-finding="CTX-WEEKS"] input');
    await page.keyboard.type("2");
    await press(page, ".none-button");
    await expect.poll(() => verdict(page)).toBe("Imaging not indicated now");

    await press(page, ".verdict a");
    await page.waitForSelector(".verdict-card");
    await press(page, ".verdict a");
    await press(page, 'a[href="#/talk/reassurance"]');
    await page.waitForSelector(".step-ask");
    await press(page, ".verdict a");
    await page.waitForSelector(".box-items");
    await press(page, ".box-items input", "Space");
    expect(await page.locator(".box-items input:checked").count()).toBe(1);
    await press(page, ".verdict a");
    await page.waitForSelector(".note-part textarea");
    await press(page, 'main button:text-is("Finish and wipe")'.replace(/:text-is.*/, ".finish-button"));
    await page.close();
  });

  it.each([
    { width: 360, height: 740 },
    { width: 640, height: 400 },
  ])("at $width × $height the focus is never hidden under a bar", async (size) => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await negativeCheck(page, "34", "2");
    await page.setViewportSize(size);
    for (const place of everyPlace) {
      await arrive(page, host.address, place);
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press("Tab");
        expect([place, await hiddenFocus(page)]).toEqual([place, null]);
      }
    }
    await page.close();
  });
});
