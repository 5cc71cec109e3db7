import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { axeFaults } from "../support/e2e/axe.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { answer, kept, open } from "../support/e2e/walk.ts";

const example = "docs/local-pathway/example.json";
const { host, browser } = await hosted();

describe("the local pathway in a real browser", () => {
  it("is dropped in, outlives the page and the network, stands beside an emergency, and is handed out", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/local`);
    await kept(page);
    const text = readFileSync(example, "utf8");
    const dropped = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "pack.json", { type: "application/json" }));
      return data;
    }, text);
    await page.waitForSelector(".drop");
    await page.dispatchEvent(".drop", "drop", { dataTransfer: dropped });
    await page.waitForSelector(".entry");

    await host.down();
    await page.reload();
    await page.waitForSelector(".entry");
    await page.goto(`${host.address}#/check/G1`);
    await answer(page, "CES3", "yes");
    await page.goto(`${host.address}#/decide`);
    const number = page.locator(".verdict-card .local-phone");
    expect(await number.getAttribute("href")).toBe("tel:02079460123");

    await page.goto(`${host.address}#/local`);
    const handed = page.waitForEvent("download");
    await page.click("text=Export a copy");
    const file = await (await handed).path();
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(text));
    expect(browser.complaints.filter((one) => !one.includes("ERR_CONNECTION"))).toEqual([]);
    await host.up();
  });

  it("is edited with nothing that axe or a narrow screen finds fault with", async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 320, height: 740 });
    await open(page, `${host.address}#/local`);
    await page.setInputFiles("#local-file", "package.json");
    await page.waitForSelector(".fault-list");
    await page.click("text=X-ray desk");
    await page.fill("#xray-desk-phone", "<b>");
    await page.waitForSelector('[aria-invalid="true"]');
    // nothing half under the top of the page, which axe would call too small
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
