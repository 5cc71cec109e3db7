import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { places } from "../support/e2e/places.ts";
import { quickly } from "../support/e2e/quickly.ts";
import { Host } from "../support/e2e/server.ts";
import { answer, negativeCheck, open } from "../support/e2e/walk.ts";

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

/** Lines of words on screen, long enough to be somebody’s and not a label’s. */
function lines(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set(
      document.body.innerText
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line.length > 12 && line !== document.title),
    ),
  ]);
}

/** Everything a person, a reader, a search or a printer gets of the page as it is now. */
function reachable(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const selected = selection?.toString() ?? "";
    selection?.removeAllRanges();
    const drawn = [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((one) => one.checkVisibility({ opacityProperty: false }))
      .flatMap((one) => [...one.childNodes])
      .filter((node) => node instanceof Text)
      .map((node) => node.textContent ?? "");
    const labels = [...document.querySelectorAll<HTMLElement>("[aria-label], [title], input")]
      .filter((one) => one.checkVisibility())
      .map(
        (one) => `${one.ariaLabel} ${one.title} ${one instanceof HTMLInputElement && one.value}`,
      );
    return {
      title: document.title,
      shown: document.body.innerText,
      selected,
      drawn: drawn.join("\n"),
      labels: labels.join("\n"),
    };
  });
}

function found(page: Page, wanted: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const search: unknown = Reflect.get(window, "find");
    if (typeof search !== "function") throw new Error("this browser cannot look for words");
    return all.filter((one) => search.call(window, one, true, false, true));
  }, wanted);
}

async function expectNothing(page: Page, theirs: readonly string[]): Promise<void> {
  const got = await reachable(page);
  const tree = await page.locator("body").ariaSnapshot();
  for (const [where, text] of Object.entries({ ...got, tree }))
    expect([where, theirs.filter((line) => text.includes(line))]).toEqual([where, []]);
}

/** Where Tab leads, once round. */
async function stops(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (let at = 0; at < 25; at += 1) {
    await page.keyboard.press("Tab");
    seen.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest(".turned, .slides") || activeElement === document.body
          ? "inside"
          : (activeElement?.outerHTML.slice(0, 80) ?? "");
      }),
    );
  }
  return [...new Set(seen)];
}

const clinician = ["check/G1", "decide", "talk/reassurance", "mirror/blame", "report", "record"];
const turned = [
  ["turned/questions", ".turned h1"],
  ["turned/agreement", ".turned h1"],
  ["turned/picture/scan-findings-by-age", ".turned .curve"],
  ["turned/fact/l8", ".turned .emergency-box"],
  ["slides", ".slide h1"],
] as const;

describe("a screen turned to the patient", () => {
  it.each(
    turned.map(([cover, sign], at) => ({ cover, sign, covered: quickly(clinician, 3, at % 3) })),
  )("$cover lets nothing through of what it covers", async ({ cover, sign, covered }) => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await negativeCheck(page, "47", "2");
    await page.goto(`${host.address}#/${cover}`);
    await page.reload();
    await page.waitForSelector(sign);
    const own = await lines(page);
    for (const place of covered) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(places.find(([one]) => one === place)?.[1] ?? "");
      await page.waitForLoadState("networkidle");
      for (const summary of await page.locator("main summary:visible").all())
        await summary.click().catch(() => {});
      const theirs = (await lines(page)).filter((line) => !own.includes(line));
      expect(theirs.length).toBeGreaterThan(4);
      expect(await found(page, theirs.slice(0, 3))).toHaveLength(3);

      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, cover);
      await page.waitForSelector(sign);
      await expectNothing(page, theirs);
      expect(await found(page, theirs)).toEqual([]);
      await page.emulateMedia({ media: "print" });
      await expectNothing(page, theirs);
      await page.emulateMedia({ media: "screen" });
      expect(await stops(page)).toEqual(["inside"]);
      for (const link of await page.locator("a:visible").all())
        expect(await link.getAttribute("href")).toMatch(/^#\/(turned|slides)/);
    }
    await page.close();
  });

  it("takes no key for what it covers", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G1`);
    await answer(page, "CES1", "no");
    const before = await page.locator('[aria-pressed="true"]').count();
    await page.evaluate(() => {
      location.hash = "#/turned/questions";
    });
    await page.waitForSelector(".turned h1");
    for (const key of ["y", "n", "u", "a", "ArrowDown", "y", "a"]) await page.keyboard.press(key);
    await page.goBack();
    await page.waitForSelector(".findings");
    expect(await page.locator('[aria-pressed="true"]').count()).toBe(before);
    await page.close();
  });
});
