import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPrivate } from "../support/e2e/browser.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { countKept, keptRecords, putRecords } from "../support/e2e/records.ts";
import { answer, kept, open, verdict } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();
const notSaved = "not letting the app save";

/** What the device does when it needs the room, or the user when clearing the browser. */
async function evict(page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: host.origin, storageTypes: "all" });
  await session.detach();
}

/** The built app as a host sends it that names a site which may frame it. */
function framedBy(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), "backstory-framed-"));
  cpSync(host.folder, folder, { recursive: true });
  const file = join(folder, "_headers");
  const headers = readFileSync(file, "utf8");
  writeFileSync(file, headers.replaceAll("frame-ancestors 'self'", `frame-ancestors ${site}`));
  return folder;
}

describe("storage", () => {
  it("evicted in the middle: what is on screen stays and is kept again with the next answer", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await kept(page);
    await answer(page, "CES1", "yes");
    await expect.poll(() => countKept(page)).toBe(1);
    await evict(page);
    expect(await verdict(page)).toBe("Emergency today");
    await answer(page, "CES2", "no");
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    await page.waitForSelector('[data-finding="CES1"] .choice-yes[aria-pressed="true"]');
    await page.waitForSelector('[data-finding="CES2"] .choice-no[aria-pressed="true"]');
    expect(browser.complaints).toEqual([]);
    await page.close();
  });

  it("of a later version of the app is left as it is, and the app works on and says so", async () => {
    const page = await browser.newPage();
    // a picture alone asks the host for an icon of its own
    await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    await page.goto(`${host.address}icon.svg`);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase("backstory").onsuccess = () => {
            const opening = indexedDB.open("backstory", 99);
            opening.onupgradeneeded = () => opening.result.createObjectStore("of a later version");
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await open(page, `${host.address}#/check`);
    await page.getByText(notSaved).waitFor();
    await answer(page, "CES1", "yes");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    const versions = await page.evaluate(async () =>
      (await indexedDB.databases()).filter(({ name }) => name === "backstory"),
    );
    expect(versions).toEqual([{ name: "backstory", version: 99 }]);
    expect(browser.complaints).toEqual([]);
    await page.evaluate(() => indexedDB.deleteDatabase("backstory"));
    await page.close();
  });

  it("with a record of a later version sets it aside, says so, and removes it only when told to", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await putRecords(page, [{ format: 2, id: "later", answers: { CES1: "yes" } }]);
    await page.reload();
    await page.getByText("could not be read").waitFor();
    await page.reload();
    await page.getByText("could not be read").waitFor();
    await page.getByRole("button", { name: "Remove what could not be read" }).click();
    await expect.poll(() => keptRecords(page)).toEqual([]);
    await page.close();
  });

  it("full, then with room again: says so, then keeps everything", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      const full = (): never => {
        throw new DOMException("full", "QuotaExceededError");
      };
      Object.assign(IDBObjectStore.prototype, { put: full });
      addEventListener("room", () => Object.assign(IDBObjectStore.prototype, { put }));
    });
    await answer(page, "CES1", "yes");
    await page.getByText(notSaved).waitFor();
    expect(await verdict(page)).toBe("Emergency today");
    await page.evaluate(() => dispatchEvent(new Event("room")));
    await answer(page, "CES2", "no");
    await page.getByText(notSaved).waitFor({ state: "detached" });
    const [record] = await keptRecords(page);
    expect(record?.answers).toMatchObject({ CES1: "yes", CES2: "no" });
    await page.close();
  });
});

describe("a private window", () => {
  it("works as any other and leaves nothing behind", async () => {
    const privately = await openPrivate();
    const first = await privately.newContext();
    const page = await first.newPage();
    await open(page, `${host.address}#/check`);
    await kept(page);
    await answer(page, "CES1", "yes");
    await page.reload();
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await first.close();
    const again = await (await privately.newContext()).newPage();
    await open(again, host.address);
    expect(await keptRecords(again)).toEqual([]);
    await privately.close();
  });
});

describe("in a frame of another site", () => {
  // 127.0.0.1 and localhost are two sites to the browser
  const record = createServer((_, response) => {
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(`<!doctype html><title>Record</title><iframe src="${host.address}#/check"></iframe>`);
  });
  beforeAll(() => new Promise<void>((resolve) => record.listen(0, "localhost", resolve)));
  afterAll(() => {
    record.closeAllConnections();
    record.close();
  });

  it("that the host did not name, it does not open", async () => {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(record.address() as AddressInfo).port}`);
    const frame = page.frames()[1];
    expect(await frame?.locator("#app").count()).toBe(0);
    expect(browser.complaints.splice(0).join()).toContain("frame-ancestors");
    await page.close();
  });

  it("that the host named, with storage denied, it works and says that nothing is kept", async () => {
    host.folder = framedBy("http://localhost:*");
    const page = await browser.newPage();
    // what a browser that blocks the storage of other sites does
    await page.addInitScript(() => {
      if (window.top === window) return;
      for (const name of ["indexedDB", "localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await page.goto(`http://localhost:${(record.address() as AddressInfo).port}`);
    const frame = page.frameLocator("iframe");
    await frame.getByText(notSaved).waitFor();
    await frame.locator('[data-finding="CES1"] .choice-yes').click();
    await frame.locator(".verdict strong", { hasText: "Emergency today" }).waitFor();
    expect(browser.complaints).toEqual([]);
    await page.close();
  });
});
