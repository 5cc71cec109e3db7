import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hosted } from "../support/e2e/hosted.ts";
import { answer, figure, open } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

/** Waits until what was answered shows. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Begins to write down each change of what the verdict bar announces. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('.verdict [role="status"]');
    if (region === null) throw new Error("no live region");
    const heard: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) heard.push(target.textContent ?? "");
    }).observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { heard });
  });
  return async () => {
    await drawn(page);
    return page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  };
}

describe("the verdict is announced", () => {
  it("once when the class changes, and not when it stays", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G1`);
    const heard = await listen(page);

    await answer(page, "CES1", "no");
    await answer(page, "CES7", "unknown");
    expect(await heard()).toEqual([]);

    await answer(page, "CES3", "yes");
    expect(await heard()).toEqual(["Verdict: Emergency today"]);
    await answer(page, "CES4", "yes");
    expect(await heard()).toEqual([]);

    await answer(page, "CES4", "yes");
    await answer(page, "CES3", "yes");
    expect(await heard()).toEqual(["Verdict: Not complete yet"]);
    await answer(page, "CES3", "yes");
    expect(await heard()).toEqual(["Verdict: Emergency today"]);
    await page.close();
  });

  it("over a change of place, which is itself not announced", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G1`);
    const heard = await listen(page);
    await answer(page, "CES3", "yes");
    expect(await heard()).toHaveLength(1);
    for (const [place, sign] of [
      ["decide", ".verdict-card"],
      ["record", ".note-part textarea"],
      ["check/G7", ".finding-person"],
    ] as const) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign);
    }
    await figure(page, "CTX-AGE", "34");
    expect(await heard()).toEqual([]);
    await page.goto(`${host.address}#/check/G1`);
    await answer(page, "CES3", "no");
    expect(await heard()).toHaveLength(1);
    await page.close();
  });

  it("by one region alone: the verdict beside the work is none", async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, `${host.address}#/check/G1`);
    await page.waitForSelector(".standing h2");
    await answer(page, "CES3", "yes");
    await drawn(page);
    const live = await page.$$eval("[role=status], [role=alert], [aria-live]", (all) =>
      all.map(({ textContent }) => textContent).filter((text) => text !== ""),
    );
    expect(live).toEqual(["Verdict: Emergency today"]);
    await page.close();
  });
});
