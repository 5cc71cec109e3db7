import { afterEach, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { nextVersion } from "../support/e2e/next-version.ts";
import { places } from "../support/e2e/places.ts";
import { practised } from "../support/e2e/practised.ts";
import { quickly } from "../support/e2e/quickly.ts";
import { countKept, putRecords } from "../support/e2e/records.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, groupTitle, kept, negativeCheck, open, verdict } from "../support/e2e/walk.ts";

const built = `${process.cwd()}/dist`;
const toClose: (() => Promise<void>)[] = [];

async function start(base = "/"): Promise<{ host: Host; browser: Browser }> {
  const host = new Host(built, base);
  await host.up();
  const browser = await openBrowser();
  toClose.push(async () => {
    await browser.close();
    await host.down();
  });
  return { host, browser };
}

afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

describe("with the network gone", () => {
  it.each([
    ["/", 0],
    ["/tools/backstory/", 1],
  ])(
    "screens open under %s",
    async (base, from) => {
      const { host, browser } = await start(base);
      const page = await browser.newPage();
      await open(page, host.address);
      await kept(page);
      await host.down();

      await page.reload();
      await page.waitForSelector("#app[data-ready]");
      await page.click(".door-main");
      await negativeCheck(page, "34", "2");
      await practised(page);
      for (const [place, sign] of quickly(places, 4, from)) {
        await page.goto(`${host.address}#/${place}`);
        await page.reload();
        await page.waitForSelector(sign);
      }
      await page.goto(`${host.address}#/check/G1`);
      await page.click('[data-finding="CES1"] .finding-name');
      await page.waitForSelector(".finding-help .sayable");
      expect(browser.requests.filter((url) => !url.startsWith(host.origin))).toEqual([]);
    },
    120_000,
  );
});

describe("an update", () => {
  it("waits, shows quietly, is taken up by a touch, and keeps the consultation", async () => {
    const { host, browser } = await start();
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await kept(page);
    await answer(page, "CES1", "yes");

    host.folder = nextVersion(built, "second");
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await page.getByText("A new version is ready.").waitFor();
    expect(await verdict(page)).toBe("Emergency today");
    await page.getByRole("button", { name: "Use it now" }).click();
    await page.waitForFunction(() =>
      document
        .querySelector('meta[name="description"]')
        ?.getAttribute("content")
        ?.startsWith("second"),
    );
    await page.waitForSelector("#app[data-ready]");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
  });

  it("is taken up twice in a row", async () => {
    const { host, browser } = await start();
    const page = await browser.newPage();
    await open(page, host.address);
    await kept(page);
    for (const label of ["second", "third"]) {
      host.folder = nextVersion(built, label);
      await page.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
      await page.getByRole("button", { name: "Use it now" }).click();
      await page.waitForFunction(
        (wanted) =>
          document
            .querySelector('meta[name="description"]')
            ?.getAttribute("content")
            ?.startsWith(wanted),
        label,
      );
      await page.waitForSelector("#app[data-ready]");
    }
  });

  it("never reloads another tab", async () => {
    const { host, browser } = await start();
    const [one, two] = [await browser.newPage(), await browser.newPage()];
    await open(one, host.address);
    await kept(one);
    await open(two, `${host.address}#/check`);
    await answer(two, "CES2", "yes");
    await two.evaluate(() => document.body.setAttribute("data-same-page", ""));
    host.folder = nextVersion(built, "second");
    await one.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => r?.update()));
    await one.getByRole("button", { name: "Use it now" }).click();
    await one.waitForFunction(() =>
      document
        .querySelector('meta[name="description"]')
        ?.getAttribute("content")
        ?.startsWith("second"),
    );
    expect(await two.getAttribute("body", "data-same-page")).toBe("");
    expect(await verdict(two)).toBe("Emergency today");
    await two.goto(`${host.address}#/decide`);
    await two.waitForSelector(".verdict-card");
    await two.getByRole("button", { name: "Use it now" }).click();
    await two.waitForFunction(() => !document.body.hasAttribute("data-same-page"));
    await two.waitForSelector("#app[data-ready]");
    await expect.poll(() => verdict(two)).toBe("Emergency today");
  });
});

describe("kept", () => {
  it("a consultation survives a reload and stays where it was", async () => {
    const { host, browser } = await start();
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G2`);
    await answer(page, "NEU1", "yes");
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    expect(await groupTitle(page)).toBe("Power, feeling, walking");
  });

  it("is offered to a new tab when its own is closed, and expires after 12 hours", async () => {
    const { host, browser } = await start();
    const first = await browser.newPage();
    await open(first, `${host.address}#/check`);
    await answer(first, "CES3", "yes");
    await expect.poll(() => countKept(first)).toBe(1);
    await first.close();

    const second = await browser.newPage();
    await open(second, host.address);
    await second.getByRole("button", { name: "Go on where you stopped" }).click();
    await expect.poll(() => verdict(second)).toBe("Emergency today");
    await second.close();

    const later = await browser.newPage();
    await later.clock.install({ time: Date.now() + 13 * 60 * 60 * 1000 });
    await open(later, host.address);
    await later.waitForTimeout(300);
    expect(await later.getByRole("button", { name: "Go on where you stopped" }).count()).toBe(0);
  });

  it("is wiped from a tab that was left open, screen and shelf", async () => {
    const { host, browser } = await start();
    const page = await browser.newPage();
    await page.clock.install();
    await open(page, `${host.address}#/check`);
    await answer(page, "CES1", "yes");
    await page.clock.runFor("00:10");
    await page.clock.fastForward("11:58:00");
    await page.clock.runFor("01:00");
    expect(await verdict(page)).toBe("Emergency today");
    await page.clock.fastForward("02:00");
    // the watch comes with the rest of the app, however long that takes, and wipes at its second look
    const said = page.getByRole("heading", { name: "What was left here was wiped" });
    await expect
      .poll(
        async () => {
          await page.clock.runFor("01:00");
          return said.count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    await page.reload();
    await page.goto(`${host.address}#/check`);
    await expect.poll(() => verdict(page)).toBe("Not complete yet");
    await page.goto(`${host.address}#/proof`);
    await page.getByRole("heading", { name: "What is kept on this device" }).waitFor();
    expect(await page.getByRole("heading", { name: /unfinished consultation/ }).count()).toBe(0);
  });

  it("a record that was edited by hand is set aside with a notice", async () => {
    const { host, browser } = await start();
    const page = await browser.newPage();
    await open(page, host.address);
    const edited = { format: 1, id: "edited", answers: "<script>" };
    await putRecords(page, [edited, { format: 0, id: "older" }]);
    await page.reload();
    await page.getByText("could not be read").waitFor();
    await page.getByRole("button", { name: "Remove what could not be read" }).click();
    await page.click(".door-main");
    await expect.poll(() => groupTitle(page)).toContain("Bladder");
    expect(browser.complaints).toEqual([]);
  });

  it("works without storage, and says so", async () => {
    const { host, browser } = await start();
    const page = await browser.newPage();
    await page.addInitScript(() => {
      for (const name of ["indexedDB", "localStorage", "sessionStorage"])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        });
    });
    await open(page, `${host.address}#/check`);
    await page.getByText("not letting the app save").waitFor();
    await answer(page, "CES1", "yes");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    expect(browser.complaints).toEqual([]);
  });

  it("works when the disk is full, and says so", async () => {
    const { host, browser } = await start();
    const page = await browser.newPage();
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await open(page, `${host.address}#/check`);
    await answer(page, "CES1", "yes");
    await page.getByText("not letting the app save").waitFor();
    expect(await verdict(page)).toBe("Emergency today");
  });
});

describe("without JavaScript", () => {
  it("says what is needed and what to do meanwhile", async () => {
    const host = new Host(built);
    await host.up();
    const browser = await openBrowser({ javaScriptEnabled: false });
    toClose.push(async () => {
      await browser.close();
      await host.down();
    });
    const page = await browser.newPage();
    await page.goto(host.address);
    const text = await page.textContent("noscript");
    expect(text).toContain("needs JavaScript");
    expect(text).toContain("use your usual pathway");
  });
});
