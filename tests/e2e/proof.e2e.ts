import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, kept, negativeCheck, open, verdict } from "../support/e2e/walk.ts";

const host = new Host(`${process.cwd()}/dist`, "/tools/backstory/");
let browser: Browser;

beforeAll(async () => {
  await host.up();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await host.down();
});

/** What the browser holds, asked without the app. */
function held(page: Page) {
  return page.evaluate(async () => {
    const records = await new Promise<number>((resolve) => {
      const opening = indexedDB.open("backstory");
      opening.onsuccess = () => {
        const counting = opening.result
          .transaction("consultations")
          .objectStore("consultations")
          .count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
    return {
      records,
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage),
      caches: (await caches.keys()).length,
      worker: (await navigator.serviceWorker.getRegistration()) !== undefined,
    };
  });
}

const clear = "Clear everything from this device";

describe("the page that shows what leaves and what stays", () => {
  it("lists every request that the browser made, and all of the app’s own, offline too", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await kept(page);
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    const before = browser.requests.length;
    await negativeCheck(page, "47", "2");
    await page.waitForLoadState("networkidle");
    await page.goto(`${host.address}#/proof`);
    await page.getByText("all from the app’s own address").waitFor();
    await page.getByText(/^Show all \d+ files$/).click();
    const unlisted = async (): Promise<string[]> => {
      const listed = await page.locator(".addresses li").allTextContents();
      return browser.requests
        .slice(before)
        .filter((url) => url.startsWith(`${host.address}assets/`))
        .map((url) => url.slice(host.address.length))
        .filter((path) => !listed.includes(path));
    };
    await expect.poll(() => page.locator(".addresses li").count()).toBeGreaterThan(60);
    await expect.poll(unlisted).toEqual([]);
    expect(await page.getByText("list was full").count()).toBe(0);
    expect(await page.getByText("looked up just now").count()).toBe(1);

    await host.down();
    await page.reload();
    await page.getByRole("heading", { name: "1 unfinished consultation" }).waitFor();
    await page.getByRole("heading", { name: /^The app itself: \d+ files$/ }).waitFor();
    await host.up();
    await page.close();
  });

  it("tells of a request elsewhere that the app did not make", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      addEventListener("load", () => {
        performance.getEntries = new Proxy(performance.getEntries, {
          apply: (original, self, args) => {
            const [first, ...rest] = Reflect.apply(original, self, args);
            const stray = Object.create(first, {
              name: { value: "https://elsewhere.invalid/pixel" },
              workerStart: { value: 0 },
              entryType: { value: "resource" },
            });
            return [stray, first, ...rest];
          },
        });
      });
    });
    await open(page, `${host.address}#/proof`);
    await page.getByText("1 request went to another address").waitFor();
    expect(await page.textContent(".notice-urgent")).toContain("https://elsewhere.invalid/pixel");
    await page.close();
  });
});

describe("the button that clears everything", () => {
  it("leaves nothing of the app in the browser, and leaves alone what is not its own", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await kept(page);
    await answer(page, "CES1", "yes");
    await page.goto(`${host.address}#/settings`);
    await page.getByRole("radio", { name: "Dark" }).check();
    await page.evaluate(() => localStorage.setItem("theirs", "1"));
    await expect.poll(async () => (await held(page)).records).toBeGreaterThan(0);
    const other = await browser.newPage();
    await open(other, host.address);

    await page.goto(`${host.address}#/proof`);
    await page.getByRole("button", { name: clear }).click();
    await page.getByText("The consultation on this screen is not finished").waitFor();
    await page.getByText("1 other tab of the app is open").waitFor();
    await page.getByRole("button", { name: "Yes, clear everything" }).click();
    await page.getByText(/^Cleared\./).waitFor();
    await expect
      .poll(() => held(page))
      .toEqual({
        records: 0,
        local: ["theirs"],
        session: [],
        caches: 0,
        worker: false,
      });
    expect(await page.locator(".kept-list h3").allTextContents()).toEqual([
      "Something else at this address",
    ]);
    await other.close();

    // it works on, and keeps what comes now
    await page.goto(`${host.address}#/check`);
    await answer(page, "CES2", "yes");
    expect(await verdict(page)).toBe("Emergency today");
    await expect.poll(async () => (await held(page)).records).toBe(1);
    expect(browser.complaints).toEqual([]);
    await page.close();
  });
});
