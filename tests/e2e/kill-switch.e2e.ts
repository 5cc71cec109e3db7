import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { openBrowser } from "../support/e2e/browser.ts";
import { countKept } from "../support/e2e/records.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, kept, open, verdict } from "../support/e2e/walk.ts";

const built = `${process.cwd()}/dist`;
const toClose: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

/** The app as it was released, with the switch in the place of its worker. */
function switchedOff(page: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), "backstory-killed-"));
  cpSync(built, folder, { recursive: true });
  cpSync("docs/hosting/kill-switch/sw.js", join(folder, "sw.js"));
  if (page !== null) writeFileSync(join(folder, "index.html"), page);
  return folder;
}

async function begun() {
  const host = new Host(built);
  await host.up();
  const browser = await openBrowser();
  toClose.push(async () => {
    await browser.close();
    await host.down();
  });
  const page = await browser.newPage();
  await open(page, `${host.address}#/check`);
  await kept(page);
  await answer(page, "CES1", "yes");
  await expect.poll(() => countKept(page)).toBe(1);
  return { host, page };
}

it("takes the offline copy away, shows what the host has now, and leaves the consultation", async () => {
  const { host, page } = await begun();
  host.folder = switchedOff(
    "<!doctype html><title>Withdrawn</title><h1>Use your usual pathway</h1>",
  );
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByText("Use your usual pathway").waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  expect(await countKept(page)).toBe(1);

  host.folder = built;
  await page.goto(`${host.address}#/check`);
  await page.reload();
  await page.waitForSelector("#app[data-ready]");
  await expect.poll(() => verdict(page)).toBe("Emergency today");
});

it("does not reload for ever where the app itself stays in place", async () => {
  const { host, page } = await begun();
  host.folder = switchedOff(null);
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => loads, { timeout: 30_000 }).toBeGreaterThan(0);
  await page.waitForSelector("#app[data-ready]");
  await expect.poll(() => verdict(page)).toBe("Emergency today");
  // registered anew by the page, the switch goes again by itself
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(loads).toBe(1);
});
