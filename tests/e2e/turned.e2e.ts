import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pictureIds } from "../../src/schema/pictures.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { negativeCheck, open } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

async function checked(): Promise<Page> {
  const page = await browser.newPage();
  await open(page, `${host.address}#/check`);
  await negativeCheck(page, "47", "2");
  return page;
}

/** How a place stands: where it is scrolled to, what is open in it, and what has the focus. */
function standing(page: Page) {
  return page.evaluate(() => ({
    hash: location.hash,
    top: Math.round(scrollY),
    open: [...document.querySelectorAll("details")].map((details) => details.open),
    focus: document.activeElement?.getAttribute("href") ?? null,
  }));
}

async function wayBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Back to the clinician" }).click();
  await page.getByRole("button", { name: "Yes, I am the clinician" }).click();
}

/** The turned screen is there, at its top, with its heading in focus. */
async function turned(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches(".turned h1") === true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.isVisible(".top")).toBe(false);
}

describe("from a card to the patient and back", () => {
  const ways: [name: string, back: (page: Page) => Promise<unknown>][] = [
    ["by the way back", wayBack],
    ["by the browser’s own", (page) => page.goBack()],
  ];

  it.each(ways)("a belief card is as it was left, %s", async (_name, back) => {
    const page = await checked();
    await page.goto(`${host.address}#/talk/finding-1-locates-source`);
    const link = page.locator('.card a[href="#/turned/picture/ten-scanners"]');
    await page.locator(".card summary").first().click();
    await page.waitForSelector(".card details[open]");
    await link.scrollIntoViewIfNeeded();
    await link.focus();
    const before = await standing(page);
    expect(before.top).toBeGreaterThan(0);
    expect(before.open).toContain(true);
    expect(before.focus).toBe("#/turned/picture/ten-scanners");

    await page.keyboard.press("Enter");
    await turned(page);
    await back(page);
    await expect.poll(() => standing(page)).toEqual(before);
    await page.close();
  });

  it("a picture’s own card keeps what was chosen", async () => {
    const page = await checked();
    await page.goto(`${host.address}#/pictures/scan-findings-by-age`);
    await page.getByLabel("Finding to show").selectOption("annular-fissure");
    await page.getByLabel("Age to show").selectOption("70");
    await page.getByRole("link", { name: "Turn to the patient" }).focus();
    const before = await standing(page);
    await page.keyboard.press("Enter");
    await turned(page);
    expect(await page.textContent(".turned h1")).toContain("around age 70");
    await wayBack(page);
    await expect.poll(() => standing(page)).toEqual(before);
    expect(await page.getByLabel("Finding to show").inputValue()).toBe("annular-fissure");
    expect(await page.getByLabel("Age to show").inputValue()).toBe("70");
    await page.close();
  });

  it("opened on a turned screen, the way back leads to the pictures", async () => {
    const page = await checked();
    await page.goto(`${host.address}#/turned/picture/radiation`);
    await page.waitForSelector(".turned .bars");
    await page.reload();
    await page.waitForSelector(".turned h1");
    await wayBack(page);
    await page.waitForURL(/#\/pictures$/);
    await page.close();
  });
});

describe("a picture in the browser", () => {
  it("asks for nothing that is not there", async () => {
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on("response", (one) => {
      if (one.status() >= 400) missing.push(one.url());
    });
    await open(page, `${host.address}#/turned/picture/radiation`);
    await page.waitForSelector(".turned h1");
    await page.waitForLoadState("networkidle");
    expect(missing).toEqual([]);
    await page.close();
  });

  it("fills from where reading starts, and time runs the way one reads", async () => {
    const page = await checked();
    await page.goto(`${host.address}#/turned/picture/course-over-weeks/all`);
    const start = page.locator(".curve-x").first();
    const end = page.locator(".curve-x").last();
    const leftOf = async (one: typeof start) => (await one.boundingBox())?.x ?? Number.NaN;
    expect(await leftOf(start)).toBeLessThan(await leftOf(end));
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    expect(await leftOf(start)).toBeGreaterThan(await leftOf(end));
    await page.goto(`${host.address}#/turned/picture/serious-cause`);
    const first = (await page.locator(".dot-on").boundingBox())?.x ?? Number.NaN;
    const rings = (await page.locator(".dot-off").boundingBox())?.x ?? Number.NaN;
    expect(first).toBeGreaterThan(rings);
    await page.close();
  });

  it.each(pictureIds)("%s prints on one page, its numbers with it", async (id) => {
    const page = await checked();
    await page.goto(`${host.address}#/turned/picture/${id}`);
    await page.getByText("Show the numbers").click();
    await page.waitForSelector(".turned table");
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("button:visible, summary:visible").count()).toBe(0);
    await page.close();
  });
});
