import { describe, expect, it } from "vitest";
import states from "../../src/content/languages.json" with { type: "json" };
import { hosted } from "../support/e2e/hosted.ts";
import { quickly } from "../support/e2e/quickly.ts";
import { kept, negativeCheck, open, verdict } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

describe("the patient’s language", () => {
  it("is there with the network gone, stays over a reload, and moves nothing else", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await kept(page);
    await negativeCheck(page, "34", "2");
    await host.down();
    await page.goto(`${host.address}#/leaflet`);
    const choice = page.getByLabel("The patient’s language");
    await choice.focus();
    await choice.selectOption("ar");
    await page.waitForSelector('.in-language[lang="ar"][dir="rtl"] .emergency-box');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("ltr");
    expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.reload();
    await page.waitForSelector('.in-language[lang="ar"] .emergency-box');
    await page.goto(`${host.address}#/decide`);
    await expect.poll(() => verdict(page)).toBe("Imaging not indicated now");
    await page.close();
    await host.up();
  });

  it.each(quickly(Object.keys(states), 4))(
    "%s prints a card of one leaf and a poster of one page",
    async (tag) => {
      const page = await browser.newPage();
      await open(page, `${host.address}#/handouts`);
      await page.getByLabel("The patient’s language").selectOption(tag);
      const pagesOf = async (place: string, sign: string): Promise<number> => {
        await page.goto(`${host.address}#/${place}`);
        await page.waitForSelector(`.in-language[lang="${tag}"] ${sign}`);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        return [...pdf.toString("latin1").matchAll(/\/MediaBox/g)].length;
      };
      expect(await pagesOf("handouts/card", ".card-face")).toBeLessThanOrEqual(2);
      expect(await pagesOf("handouts/poster", ".poster")).toBe(1);
      await page.close();
    },
  );
});

describe("the clinician’s English", () => {
  it("follows the country, with the network gone, and moves nothing else", async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 360, height: 500 });
    await open(page, `${host.address}#/check`);
    await kept(page);
    await negativeCheck(page, "34", "2");
    await host.down();
    await page.goto(`${host.address}#/settings`);
    const us = page.getByLabel("United States");
    await us.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await us.focus();
    await page.keyboard.press("Space");
    await page.getByLabel("Primary care clinician").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-US");
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await us.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.goto(`${host.address}#/check/G6`);
    await page.getByText("gray and sweaty").waitFor();
    expect(await verdict(page)).toBe("Imaging not indicated now");
    await page.reload();
    await page.getByText("gray and sweaty").waitFor();
    await expect.poll(() => verdict(page)).toBe("Imaging not indicated now");
    await page.goto(`${host.address}#/settings`);
    await page.getByLabel("Australia").check();
    await page.getByLabel("GP", { exact: true }).waitFor();
    await page.goto(`${host.address}#/check/G6`);
    await page.getByText("grey and sweaty").waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en-AU");
    expect(browser.complaints).toEqual([]);
    await page.close();
    await host.up();
  });
});
