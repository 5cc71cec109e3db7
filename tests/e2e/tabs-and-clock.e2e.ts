import { afterEach, describe, expect, it } from "vitest";
import { openBrowser } from "../support/e2e/browser.ts";
import { countKept, keptHere, keptRecords } from "../support/e2e/records.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, open, verdict } from "../support/e2e/walk.ts";
import { startSurvivor } from "../support/faults/interruptions.ts";

const host = new Host(`${process.cwd()}/dist`);
const toClose: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
  await host.down();
});

async function start() {
  await host.up();
  const browser = await openBrowser();
  toClose.push(() => browser.close());
  return browser;
}

const resume = "Go on where you stopped";

describe("two tabs, three consultations", () => {
  it("are never mixed, and what no tab holds is offered", async () => {
    const browser = await start();
    const left = await browser.newPage();
    await open(left, `${host.address}#/check`);
    await answer(left, "CES3", "yes");
    await expect.poll(() => countKept(left)).toBe(1);
    await left.close();

    const one = await browser.newPage();
    await open(one, `${host.address}#/check`);
    await answer(one, "CES1", "unknown");
    const two = await browser.newPage();
    await open(two, host.address);
    // one tab's consultation is its own: the other is offered what was left
    await two.getByRole("button", { name: resume }).click();
    await expect.poll(() => verdict(two)).toBe("Emergency today");
    await two.waitForSelector('[data-finding="CES3"] .choice-yes[aria-pressed="true"]');
    await expect.poll(() => countKept(two)).toBe(2);

    for (const page of [one, two]) {
      await page.reload();
      await page.waitForSelector("#app[data-ready]");
    }
    await one.waitForSelector('[data-finding="CES1"] .choice-unknown[aria-pressed="true"]');
    expect(await one.locator('[data-finding="CES3"] [aria-pressed="true"]').count()).toBe(0);
    await two.waitForSelector('[data-finding="CES3"] .choice-yes[aria-pressed="true"]');
    expect(await two.locator('[data-finding="CES1"] [aria-pressed="true"]').count()).toBe(0);

    // finishing one wipes that one alone
    await two.goto(`${host.address}#/record`);
    await two.click(".record > .button-plain");
    await two.click(".sure .button-strong");
    await two.waitForSelector(".finished");
    const [last, ...more] = await keptRecords(one);
    expect([last?.answers, more]).toEqual([{ CES1: "unknown" }, []]);
    expect(browser.complaints).toEqual([]);
  });

  it("offered in both, one takes it up and the other is told", async () => {
    const browser = await start();
    const left = await browser.newPage();
    await open(left, `${host.address}#/check`);
    await answer(left, "CES1", "yes");
    await expect.poll(() => countKept(left)).toBe(1);
    await left.close();
    const [one, two] = [await browser.newPage(), await browser.newPage()];
    for (const page of [one, two]) {
      await open(page, host.address);
      await page.getByRole("button", { name: resume }).waitFor();
    }
    await one.getByRole("button", { name: resume }).click();
    await expect.poll(() => verdict(one)).toBe("Emergency today");
    await two.getByRole("button", { name: resume }).click();
    await two.getByText("another tab").waitFor();
  });
});

describe("the clock", () => {
  it("set back or forward in the middle of a consultation loses nothing", async () => {
    const browser = await start();
    const page = await browser.newPage();
    const now = Date.now();
    const day = 24 * 60 * 60 * 1000;
    await page.clock.install({ time: now });
    await open(page, `${host.address}#/check`);
    await answer(page, "CES1", "no");
    await page.clock.setSystemTime(now - 400 * day);
    await answer(page, "CES2", "no");
    await page.reload();
    await page.waitForSelector('[data-finding="CES2"] .choice-no[aria-pressed="true"]');
    await page.clock.setSystemTime(now + 2 * day);
    await answer(page, "CES3", "yes");
    await page.reload();
    await page.waitForSelector('[data-finding="CES1"] .choice-no[aria-pressed="true"]');
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    expect(browser.complaints).toEqual([]);
  });

  it("in another time zone and language the same consultation is offered, with the same verdict", async () => {
    await host.up();
    const survivor = await startSurvivor({ timezoneId: "Pacific/Kiritimati", locale: "en-AU" });
    toClose.push(() => survivor.end());
    const page = await survivor.browser.newPage();
    await open(page, `${host.address}#/check`);
    await answer(page, "CES1", "yes");
    await expect.poll(() => countKept(page)).toBe(1);
    await survivor.restart({ timezoneId: "Pacific/Pago_Pago", locale: "ar-EG" });
    const later = await survivor.browser.newPage();
    await open(later, host.address);
    await later.getByRole("button", { name: resume }).click();
    await expect.poll(() => verdict(later)).toBe("Emergency today");
  });

  it("going forward or back an hour takes no day from a review", async () => {
    await host.up();
    const browser = await openBrowser({ timezoneId: "Europe/London", locale: "en-GB" });
    toClose.push(() => browser.close());
    // an hour before and after the clocks go back, and forward
    for (const [time, day] of [
      ["2026-10-24T23:30:00Z", "2026-11-22"],
      ["2026-10-25T01:30:00Z", "2026-11-22"],
      ["2027-03-28T00:30:00Z", "2027-04-25"],
      ["2027-03-28T01:30:00Z", "2027-04-25"],
    ] as const) {
      const page = await browser.newPage();
      await page.clock.setFixedTime(new Date(time));
      await open(page, `${host.address}#/check`);
      await answer(page, "CES1", "no");
      await page.goto(`${host.address}#/record`);
      await page.getByRole("button", { name: "In 4 weeks" }).click();
      await expect.poll(async () => (await keptHere(page))?.reviewOn).toBe(day);
      await page.close();
    }
  });
});
