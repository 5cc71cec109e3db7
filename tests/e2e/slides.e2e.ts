import { expect, it } from "vitest";
import { hosted } from "../support/e2e/hosted.ts";
import { kept, open } from "../support/e2e/walk.ts";

const { host, browser } = await hosted({ viewport: { width: 1280, height: 720 } });

it("runs for hours with no network, without growing, and every slide fits the screen", async () => {
  const page = await browser.newPage();
  await page.clock.install();
  await open(page, host.address);
  await kept(page);
  await host.down();
  await page.goto(`${host.address}#/slides`);
  await page.waitForSelector(".slide h1");
  const position = () => page.textContent(".slides-controls span");
  expect(await position()).toMatch(/^1 of/);

  const count = Number(/of (\d+)/.exec((await position()) ?? "")?.[1]);
  for (let at = 1; at <= count; at += 1) {
    const tooHigh = await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect([await position(), tooHigh]).toEqual([`${at} of ${count}`, 0]);
    await page.keyboard.press("ArrowRight");
  }
  expect(await position()).toBe(`1 of ${count}`);

  const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
  const before = await nodes();
  const { length: asked } = browser.requests;
  for (let hour = 0; hour < 4; hour += 1) await page.clock.runFor(60 * 60 * 1000);
  expect(Math.abs((await nodes()) - before)).toBeLessThan(12);
  expect(browser.requests.length - asked).toBeLessThanOrEqual(2); // a look for an update at most
  await page.click(".slides-controls .button:not(.button-plain)");
  const paused = await position();
  await page.clock.runFor(60 * 60 * 1000);
  expect(await position()).toBe(paused);
  expect(
    browser.complaints.filter((one) => !/net::|ERR_|Failed to (load|update)/.test(one)),
  ).toEqual([]);
  await page.close();
  await host.up();
});
