import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openPrivate } from "../support/e2e/browser.ts";
import { nextVersion } from "../support/e2e/next-version.ts";
import { quickly } from "../support/e2e/quickly.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, kept, open, verdict } from "../support/e2e/walk.ts";
import { cutFirstLoad, endVisit, firstVisit } from "../support/faults/first-load.ts";

const built = `${process.cwd()}/dist`;
const browser = await openPrivate();
afterAll(() => browser.close());

/** The built app as a host keeps it that lost one file. */
function withoutOne(folder: string, lost: RegExp): string {
  const copy = mkdtempSync(join(tmpdir(), "backstory-lost-"));
  cpSync(folder, copy, { recursive: true });
  for (const file of readdirSync(join(copy, "assets")))
    if (lost.test(file)) rmSync(join(copy, "assets", file));
  return copy;
}

describe("the network gone", () => {
  it.each(quickly([1, 5, 21, 55], 2, 1))(
    "after %i answers of a first load: nothing stays broken, and no answer is lost",
    async (answers) => {
      expect(await cutFirstLoad(browser, answers)).toEqual([]);
    },
  );

  it("in the middle of an update: the version at hand stays whole, and the next try brings the new one", async () => {
    const visit = await firstVisit(browser);
    const { host, page } = visit;
    await open(page, `${host.address}#/check`);
    await kept(page);
    await answer(page, "CES1", "yes");
    host.folder = nextVersion(built, "second");
    for (const answers of [0, 1]) {
      host.answers = answers;
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update().catch(() => {});
      });
      await page.waitForTimeout(300);
      expect(await verdict(page)).toBe("Emergency today");
      expect(await page.getByText("A new version is ready.").count()).toBe(0);
      await page.reload();
      await page.waitForSelector("#app[data-ready]");
      await expect.poll(() => verdict(page)).toBe("Emergency today");
    }
    host.answers = Number.POSITIVE_INFINITY;
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await page.getByText("A new version is ready.").waitFor();
    await endVisit(visit);
  });

  it("when the patient’s language is chosen: says so, keeps place and answers, and works once it is back", async () => {
    const host = new Host(built);
    await host.up();
    // before the offline copy is whole
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await page.route(/\/assets\/pl-/, (route) => route.abort());
    await open(page, `${host.address}#/check`);
    await answer(page, "CES1", "yes");
    await page.goto(`${host.address}#/leaflet`);
    await page.getByLabel("The patient’s language").selectOption("pl");
    await page.locator("main").getByRole("status").first().waitFor();
    await page.waitForSelector(".emergency-box");
    await page.goto(`${host.address}#/decide`);
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await page.unrouteAll();
    await page.goto(`${host.address}#/leaflet`);
    await page.reload();
    await page.waitForSelector('.in-language[lang="pl"] .emergency-box');
    await endVisit({ host, page });
  });
});

describe("the offline copy", () => {
  it("with one entry spoilt says which part cannot be had, keeps the rest, and clearing it mends it", async () => {
    const visit = await firstVisit(browser);
    const { host, page } = visit;
    await open(page, `${host.address}#/check`);
    await kept(page);
    await answer(page, "CES1", "yes");
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const spoilt = (await cache.keys()).find(({ url }) => url.includes("library-screen"));
        const type = { headers: { "content-type": "text/javascript" } };
        if (spoilt) await cache.put(spoilt, new Response("}{ half a file", type));
      }
    });
    await page.goto(`${host.address}#/library`);
    await page.reload();
    await page.getByRole("alert").getByText("could not be opened").waitFor();
    await page.goto(`${host.address}#/decide`);
    await page.waitForSelector(".verdict-card");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto(`${host.address}#/library`);
    await page.reload();
    await page.waitForSelector(".library .more");
    await endVisit(visit);
  });

  it("that could not be stored is told, leaves the app working, and the next visit stores it", async () => {
    const visit = await firstVisit(browser);
    const { host, page } = visit;
    // a host that lost one file of the worker’s list
    host.folder = withoutOne(built, /^library-screen/);
    await open(page, `${host.address}#/check`);
    await answer(page, "CES1", "yes");
    await page.goto(`${host.address}#/about`);
    await page.getByText("Offline use could not be set up here.").waitFor();
    await page.goto(`${host.address}#/decide`);
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    host.folder = built;
    await page.reload();
    await kept(page);
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await endVisit(visit);
  });
});
