import { describe, expect, it } from "vitest";
import { focusOn, hiddenStops, press, tabTo } from "../support/access/keyboard.ts";
import { complete } from "../support/access/states.ts";
import { answeredPlaces, arrive } from "../support/access/visit.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { open, verdict } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

describe("by keyboard alone", () => {
  it("an emergency is found and acted on", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await press(page, ".door-main");
    await press(page, '[data-finding="CES1"] *', "n");
    await page.waitForSelector('[data-finding="CES1"] .choice-no[aria-pressed="true"]');
    await page.keyboard.press("n");
    await page.waitForSelector('[data-finding="CES1"] .choice-no[aria-pressed="false"]');
    await page.keyboard.press("ArrowDown");
    await focusOn(page, '[data-finding="CES2"] *');
    await page.keyboard.press("u");
    await page.waitForSelector('[data-finding="CES2"] .choice-unknown[aria-pressed="true"]');
    await page.keyboard.press("a");
    await page.waitForURL(/G2$/);
    await focusOn(page, "#group-title");
    await page.keyboard.press("ArrowDown");
    await focusOn(page, '[data-finding="NEU1"] *');
    await page.keyboard.press("y");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await press(page, ".verdict a");
    await page.waitForSelector(".verdict-card");
    await page.close();
  });

  it("the whole way through, from the first question to the end", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await press(page, ".door-main");
    await focusOn(page, "#main");
    await press(page, ".none-button");
    await page.waitForURL(/G2$/);
    await focusOn(page, "#group-title");
    for (const group of ["G3", "G4", "G5", "G6", "G7"]) {
      await page.waitForSelector(".none-button");
      await page.keyboard.press("a");
      await page.waitForURL(new RegExp(`${group}$`));
      await focusOn(page, "#group-title");
    }
    await tabTo(page, '[data-finding="CTX-AGE"] input');
    await page.keyboard.type("34");
    await press(page, '[data-finding="CTX-SEX"] .choice-male');
    await tabTo(page, '[data-finding="CTX-WEEKS"] input');
    await page.keyboard.type("2");
    await press(page, ".none-button");
    await expect.poll(() => verdict(page)).toBe("Imaging not indicated now");

    await press(page, ".verdict a");
    await page.waitForSelector(".verdict-card");
    await press(page, ".verdict a");
    await press(page, 'main a[href="#/talk/reassurance"]');
    await focusOn(page, ".card h1");
    await press(page, ".verdict a");
    await press(page, ".box-items input", "Space");
    await page.waitForSelector(".box-items input:checked");
    await press(page, 'main a[href="#/turned/questions"]');
    await focusOn(page, ".turned h1");
    await press(page, ".turned .button-strong");
    for (let question = 0; question < 4; question += 1) {
      await focusOn(page, ".turned h1:not(.turned-intro)");
      await press(page, ".big-answers .button");
    }
    await press(page, "button.way-back");
    await focusOn(page, "fieldset.way-back");
    await press(page, "fieldset.way-back .button-plain");
    await focusOn(page, "button.way-back");
    await page.keyboard.press("Enter");
    await press(page, "fieldset.way-back .button");
    await focusOn(page, 'main a[href="#/turned/questions"]');
    await press(page, ".verdict a");
    await press(page, ".record .chip");
    await page.waitForSelector('.record .chip[aria-pressed="true"]');
    await press(page, ".record > .button-plain");
    await focusOn(page, ".sure h2");
    await press(page, ".sure .button-plain");
    await focusOn(page, ".record > .button-plain");
    await page.keyboard.press("Enter");
    await press(page, ".sure .button-strong");
    await focusOn(page, ".finished");
    expect(await page.textContent(".finished")).not.toBe("");
    await page.close();
  });

  it("a whole rehearsal, and the look back at it", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await press(page, '.door[href="#/rehearse"]');
    await press(page, ".patient .button");
    await page.waitForSelector(".say-choice");
    let turns = 0;
    while ((await page.locator(".say-choice").count()) > 0 && turns < 40) {
      turns += 1;
      await press(page, ".say-choice");
      await page.waitForFunction(
        (count) => document.activeElement?.getAttribute("aria-label")?.includes(String(count)),
        turns + 1,
      );
    }
    expect(turns).toBeGreaterThan(2);
    await press(page, ".end-of-play .button-strong");
    await page.waitForSelector(".debrief");
    await press(page, ".debrief summary");
    await page.waitForSelector(".debrief details[open]");
    await press(page, '.debrief a.button[href="#/rehearse"], .rehearse a[href="#/rehearse"]');
    await page.waitForSelector(".patients");
    await press(page, '.door[href="#/rehearse/progress"], a[href="#/rehearse/progress"]');
    await page.waitForSelector(".mark-strip");
    await page.close();
  });
});

describe("the focus is never hidden under a bar", () => {
  it.each([
    { width: 360, height: 740, turn: 0 },
    { width: 640, height: 400, turn: 1 },
    { width: 320, height: 200, turn: 2 },
  ])("at $width × $height", async ({ turn, ...size }) => {
    const page = await browser.newPage();
    await complete.reach(page, host.address);
    await page.setViewportSize(size);
    const barred = answeredPlaces.filter((place) => !/^(turned|handouts|leaflet)/.test(place));
    let all = 0;
    for (const place of barred.filter((_, at) => at % 3 === turn)) {
      await arrive(page, host.address, place);
      const { stops, hidden } = await hiddenStops(page);
      expect([place, hidden]).toEqual([place, []]);
      all += stops;
    }
    expect(all).toBeGreaterThan(60);
    await page.close();
  });

  it("and would be found there", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check/G1`);
    await page.evaluate(() => {
      document.documentElement.style.scrollPadding = "0";
    });
    expect((await hiddenStops(page)).hidden).not.toEqual([]);
    await page.close();
  });
});
