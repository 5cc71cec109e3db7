import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import englishUi from "../../locales/en/ui.json" with { type: "json" };
import { axeFaults } from "../support/e2e/axe.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { places } from "../support/e2e/places.ts";
import { practised } from "../support/e2e/practised.ts";
import { answer, negativeCheck, open, verdict } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

async function afterNegativeCheck(address: string): Promise<Page> {
  const page = await browser.newPage();
  await open(page, `${address}#/check`);
  await negativeCheck(page, "34", "2");
  await practised(page);
  return page;
}

/** How far a page is wider than its screen. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Opens whatever can be opened in place, and what is found inside. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary");
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => {
      for (const summary of all) if (summary instanceof HTMLElement) summary.click();
    });
    await page.waitForFunction(
      (loading) => !document.body.innerText.includes(loading),
      englishUi.app.loading,
    );
  }
}

describe("everyone can use it", () => {
  it.each([
    { theme: "light", direction: "ltr" },
    { theme: "dark", direction: "rtl" },
  ] as const)(
    "axe finds nothing on any screen, $theme, $direction",
    async ({ theme, direction }) => {
      const page = await afterNegativeCheck(host.address);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      for (const [place, sign] of places) {
        await page.goto(`${host.address}#/${place}`);
        await page.waitForSelector(sign);
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        expect([place, await axeFaults(page)]).toEqual([place, []]);
      }
      await page.close();
    },
  );

  it("axe finds nothing with an emergency, with help open, and while switched off", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await answer(page, "CES3", "yes");
    await page.click('[data-finding="CES3"] .finding-name');
    await page.waitForSelector(".finding-help .sayable");
    expect(await axeFaults(page)).toEqual([]);
    for (const [place, sign] of [
      ["decide", ".verdict-card"],
      ["talk", ".switched-off"],
    ] as const) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign);
      expect(await axeFaults(page)).toEqual([]);
    }
    await page.close();
  });

  it.each([320, 360])("nothing is cut off or scrolls sideways at %i px", async (width) => {
    const page = await afterNegativeCheck(host.address);
    await page.setViewportSize({ width, height: 640 });
    for (const [place, sign] of places) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign);
      expect([place, await sideways(page)]).toEqual([place, 0]);
      await openAll(page);
      expect([place, "opened", await sideways(page)]).toEqual([place, "opened", 0]);
    }
    await page.close();
  });

  it("in forced colours what is chosen stands out by its frame", async () => {
    const page = await afterNegativeCheck(host.address);
    await page.emulateMedia({ forcedColors: "active" });
    const frames = (selector: string) =>
      page.$$eval(selector, (all) => [
        ...new Set(all.map((element) => getComputedStyle(element).borderWidth)),
      ]);
    expect(await frames('.choice-button[aria-pressed="true"]')).toEqual(["4px"]);
    await page.goto(`${host.address}#/report`);
    await page.click("details .report-chips .chip");
    expect(await frames('.report-chips .chip[aria-pressed="true"]')).toEqual(["4px"]);
    expect(await frames('.report-chips .chip[aria-pressed="false"]')).not.toContain("4px");
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

  it("every target is at least 44 px high in Check", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G7`);
    const small = await page.$$eval(
      "main button, main input, main select, .verdict a, .rail a",
      (all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => ({
            name: element.outerHTML.slice(0, 60),
            box: element.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.height < 43.5)
          .map(({ name }) => name),
    );
    expect(small).toEqual([]);
    await page.close();
  });

  it("does the main job by keyboard alone", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    const press = (key: string) => page.keyboard.press(key);
    const focusOn = (selector: string) =>
      page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
    while (!(await page.evaluate(() => document.activeElement?.matches(".door-main"))))
      await press("Tab");
    await press("Enter");
    await page.waitForSelector(".findings");
    while (!(await page.evaluate(() => document.activeElement?.matches('[data-finding="CES1"] *'))))
      await press("Tab");
    await press("n");
    await page.waitForSelector('[data-finding="CES1"] .choice-no[aria-pressed="true"]');
    await press("n");
    await page.waitForSelector('[data-finding="CES1"] .choice-no[aria-pressed="false"]');
    await press("ArrowDown");
    await focusOn('[data-finding="CES2"] *');
    await press("u");
    await page.waitForSelector('[data-finding="CES2"] .choice-unknown[aria-pressed="true"]');
    await press("a");
    await page.waitForURL(/G2$/);
    await focusOn("#group-title");
    await press("ArrowDown");
    await focusOn('[data-finding="NEU1"] *');
    await press("y");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    while (!(await page.evaluate(() => document.activeElement?.matches(".verdict a"))))
      await press("Tab");
    await press("Enter");
    await page.waitForSelector(".verdict-card");
    await page.close();
  });

  it("focus is never hidden under the verdict bar", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G1`);
    for (let at = 0; at < 40; at += 1) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector(".verdict");
        if (!(focused instanceof HTMLElement) || bar === null || bar.contains(focused)) return null;
        const box = focused.getBoundingClientRect();
        const isUnder = box.bottom > bar.getBoundingClientRect().top + 1 && box.height > 0;
        return isUnder && focused.closest("main") !== null ? focused.outerHTML.slice(0, 80) : null;
      });
      expect(hidden).toBeNull();
    }
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
