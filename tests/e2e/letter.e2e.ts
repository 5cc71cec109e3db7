import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { hosted } from "../support/e2e/hosted.ts";
import { negativeCheck, open } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage();
  await open(page, `${host.address}#/check`);
  await negativeCheck(page, "45", "30");
});

async function goTo(place: string, sign: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.waitForSelector(sign, { state: "attached" });
}

async function printedPages(format: "A4" | "Letter"): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: format === "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Ticks a number of things a letter can say. @returns how many are ticked */
async function tick(most: number): Promise<number> {
  const boxes = await page.$$(".letter-ticks input:not(:checked)");
  for (const box of boxes.slice(0, most)) await box.click();
  return page.locator(".letter-ticks input:checked").count();
}

describe("on paper", () => {
  it("a letter of function is one page, with much or with everything ticked", async () => {
    await goTo("record", ".note-part textarea");
    await page.click('.chip:has-text("In 2 weeks")');
    await goTo("believe", ".believe-steps");
    await page.click('label:has-text("The patient")');
    for (const part of await page.$$(".letter-ticks summary")) await part.click();
    await page.waitForFunction(() => document.querySelectorAll(".letter-ticks input").length > 40);
    // the most that still prints in the larger type
    await tick(18);
    expect(await page.locator(".function-letter-long").count()).toBe(0);
    for (const format of ["A4", "Letter"] as const) expect(await printedPages(format)).toBe(1);
    expect(await tick(100)).toBeGreaterThan(40);
    await page.waitForSelector(".function-letter-long", { state: "attached" });
    for (const format of ["A4", "Letter"] as const) expect(await printedPages(format)).toBe(1);
  });

  it("nothing around the letter is printed, and nothing of the mirror", async () => {
    const printed = (): Promise<string> => page.evaluate(() => document.body.innerText.trim());
    await page.emulateMedia({ media: "print" });
    expect(await printed()).toMatch(/^About your back pain/);
    await goTo("mirror/blame", '[data-pull="blame"]');
    expect(await printed()).toBe("");
    await page.emulateMedia({ media: "screen" });
  });

  it("no page complained", () => {
    expect(browser.complaints).toEqual([]);
  });
});
