import { expect, it } from "vitest";
import { hosted } from "../support/e2e/hosted.ts";
import { open } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

it("leads from what was said to the question in Check by keyboard alone", async () => {
  const page = await browser.newPage();
  await open(page, `${host.address}#/talk`);
  await page.waitForSelector(".talk [role=status]");
  await page.focus("input[type=search]");
  await page.keyboard.type("there is blood in my urine");
  await page.waitForSelector('[data-heard="REN1"]');
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () =>
      document.activeElement?.closest("[data-finding]")?.getAttribute("data-finding") === "REN1",
  );
  expect(page.url()).toMatch(/#\/check\/G6\/REN1$/);
  // in view, and not under the bar
  const [row, bar] = await Promise.all([
    page.locator('[data-finding="REN1"]').boundingBox(),
    page.locator(".verdict").first().boundingBox(),
  ]);
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  await page.context().close();
});
