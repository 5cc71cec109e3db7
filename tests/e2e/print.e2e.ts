import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import englishScreens from "../../locales/en/screens.json" with { type: "json" };
import englishUi from "../../locales/en/ui.json" with { type: "json" };
import { hosted } from "../support/e2e/hosted.ts";
import { negativeCheck, open } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

type Paper = keyof typeof englishScreens.handouts.papers;

interface Printed {
  readonly pages: number;
  /** Width and height of each page in millimetres. */
  readonly sizes: readonly string[];
}

/** Pages of a PDF as the browser writes it: their boxes stand uncompressed in the file. */
function printed(pdf: Buffer): Printed {
  const boxes = [
    ...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g),
  ];
  const millimetres = (points = "0"): number => Math.round((Number(points) / 72) * 25.4);
  return {
    pages: boxes.length,
    sizes: [...new Set(boxes.map(([, w, h]) => `${millimetres(w)} x ${millimetres(h)}`))],
  };
}

async function pdfOf(page: Page): Promise<Printed> {
  return printed(await page.pdf({ preferCSSPageSize: true }));
}

async function choosePaper(page: Page, paper: Paper): Promise<void> {
  const labels = englishScreens.handouts.papers;
  await page.getByLabel(labels[paper], { exact: true }).check();
  await page.waitForSelector(`.paper-${paper}`);
}

describe("what is printed", () => {
  it.each([
    ["uk", "card", ".card-face", "a5", "148 x 210"],
    ["uk", "card", ".card-face", "a4-two", "297 x 210"],
    ["us", "card", ".card-face", "letter-two", "279 x 216"],
    ["au", "poster", ".poster", "a4", "210 x 297"],
    ["uk", "poster", ".poster", "a3", "297 x 420"],
    ["us", "poster", ".poster", "letter", "216 x 279"],
    ["us", "poster", ".poster", "tabloid", "279 x 432"],
  ] as const)(
    "in %s the %s (%s) fits one page of %s",
    async (country, place, sign, paper, size) => {
      const page = await browser.newPage();
      await open(page, `${host.address}#/settings`);
      await page.getByLabel(englishUi.place[country], { exact: true }).check();
      await page.goto(`${host.address}#/handouts/${place}`);
      await page.waitForSelector(sign);
      await choosePaper(page, paper);
      expect(await pdfOf(page)).toEqual({ pages: 1, sizes: [size] });
      await page.close();
    },
  );

  it.each([
    ["handouts/letter", ".letter", 2],
    ["leaflet", ".leaflet", 3],
  ])("is the %s (%s) on A4, with no button, on at most %i pages", async (place, sign, most) => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await negativeCheck(page, "34", "2");
    await page.goto(`${host.address}#/${place}`);
    await page.waitForSelector(sign);
    const { pages, sizes } = await pdfOf(page);
    expect(sizes).toEqual(["210 x 297"]);
    expect(pages).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: "print" });
    expect(await page.isVisible(sign)).toBe(true);
    expect(await page.locator("button:visible, .top:visible, .verdict:visible").count()).toBe(0);
    await page.close();
  });
});
