import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { practised } from "../support/e2e/practised.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, kept, open } from "../support/e2e/walk.ts";

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

describe("a rehearsal in a real browser", () => {
  it("has another frame colour, which goes with it, and leaves the consultation as it was", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G1`);
    await answer(page, "CES1", "no");
    await answer(page, "CES7", "yes");
    const accent = () =>
      page.$eval(".frame", (frame) => getComputedStyle(frame).getPropertyValue("--accent"));
    const answers = () =>
      page.$$eval('[aria-pressed="true"]', (pressed) => pressed.map((one) => one.className));
    const [usual, given] = [await accent(), await answers()];

    await practised(page);
    for (const [part, sign] of [
      ["rehearse", ".patients"],
      ["rehearse/play/begun", ".say-choice"],
      ["rehearse/progress", ".mark-strip"],
      ["rehearse/own", ".own .patient"],
    ] as const) {
      await page.goto(`${host.address}#/${part}`);
      await page.waitForSelector(sign);
      expect(await accent()).not.toBe(usual);
      expect(await page.locator(".verdict, .rail, .standing").count()).toBe(0);
    }
    await page.goto(`${host.address}#/check/G1`);
    await page.waitForSelector(".findings");
    expect([await accent(), await answers()]).toEqual([usual, given]);
  });

  it("keeps a patient of one's own beyond the page and the network, and takes practice out and in", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/rehearse/own`);
    await kept(page);
    await page.setInputFiles("#scenario-file", "docs/scenarios/example.json");
    await page.getByText("Taken in: Before the flight").waitFor();
    await host.down();
    await page.reload();
    await page.getByRole("button", { name: "Meet Before the flight" }).click();
    await page.getByRole("button", { name: /Let’s get it done before you fly/ }).click();
    await page.getByRole("heading", { name: "Sent" }).waitFor();

    await page.goto(`${host.address}#/rehearse/progress`);
    const handed = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export it" }).click();
    const file = await (await handed).path();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ format: 1 });
    await page.getByRole("button", { name: "Wipe my practice" }).click();
    await page.getByRole("button", { name: "Yes, wipe it" }).click();
    await page.getByText("Wiped.").waitFor();
    await page.reload();
    await page.getByText("Nothing practised is kept on this device.").waitFor();
    await page.setInputFiles("#practice-file", file);
    await page.getByText("Taken in.").waitFor();
    await page.reload();
    await page.getByRole("region", { name: "Patients met" }).waitFor();
    expect(browser.complaints.filter((one) => !one.includes("ERR_CONNECTION"))).toEqual([]);
    await host.up();
  });
});
