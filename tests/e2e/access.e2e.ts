import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { audit, sidewaysFaults } from "../support/access/audit.ts";
import { complete, otherStates } from "../support/access/states.ts";
import { surveyMoments, surveyState } from "../support/access/survey.ts";
import { viewInTurn } from "../support/access/views.ts";
import { openBrowser } from "../support/e2e/browser.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { places } from "../support/e2e/places.ts";
import { practised } from "../support/e2e/practised.ts";
import { quickly } from "../support/e2e/quickly.ts";
import { answer, open, verdict } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

const none = () => [];

async function whenComplete(): Promise<Page> {
  const page = await browser.newPage();
  await complete.reach(page, host.address);
  return page;
}

/** The quick part of tests/campaign/access.ts: every place and state, in the view whose turn it is. */
describe("everyone can use it", () => {
  it("every place, as it opens or with its details opened", async () => {
    const page = await browser.newPage();
    const turn = (state: number) => (place: number) =>
      place % 2 === state ? [viewInTurn(place, state)] : [];
    const survey = await surveyState(page, host.address, complete, turn(0), turn(1));
    expect(survey.faults).toEqual([]);
    expect(survey.audits).toBeGreaterThan(40);
    await page.close();
    // fifty audits in one test: what it takes on a busy machine
  }, 240_000);

  it.each(otherStates.map((state, at) => ({ state, at })))(
    "every place of a consultation, $state.name",
    async ({ state, at }) => {
      const page = await browser.newPage();
      const viewsOf = (place: number) => (place % 4 === at ? [viewInTurn(place, at + 2)] : []);
      const survey = await surveyState(page, host.address, state, none, viewsOf);
      expect(survey.faults).toEqual([]);
      expect(survey.audits).toBeGreaterThan(6);
      await page.close();
    },
  );

  it("what a screen shows once something was done there", async () => {
    const page = await browser.newPage();
    const { faults } = await surveyMoments(page, host.address, (at) => [viewInTurn(at, 6)]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("in forced colours what is chosen stands out by its frame", async () => {
    const page = await whenComplete();
    await page.emulateMedia({ forcedColors: "active" });
    const frames = (selector: string) =>
      page.$$eval(selector, (all) => [
        ...new Set(all.map((element) => getComputedStyle(element).borderWidth)),
      ]);
    expect(await frames('.choice-button[aria-pressed="true"]')).toEqual(["4px"]);
    await page.goto(`${host.address}#/report`);
    await page.click("details .report-chips .chip");
    expect(await frames('.report-chips .chip[aria-pressed="true"]')).toEqual(["4px"]);
    expect(await frames('.report-chips .chip[aria-pressed="false"]')).not.toContain("4px");
    await page.close();
  });

  it("loses nothing at 400% zoom of a desktop", async () => {
    const page = await whenComplete();
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(`${host.address}#/check/G1`);
    await answer(page, "CES1", "yes");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await page.close();
  });

  it("scrolls nowhere sideways in the largest text, on the narrowest phone", async () => {
    // a browser of its own: the size of the text is kept for all pages of one
    const another = await openBrowser({ viewport: { width: 320, height: 640 } });
    const page = await another.newPage();
    await complete.reach(page, host.address);
    await practised(page);
    await page.goto(`${host.address}#/settings`);
    await page.getByRole("radio", { name: "Largest" }).check();
    const faults: string[] = [];
    for (const [place, sign] of quickly(places, 3)) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign);
      faults.push(...(await sidewaysFaults(page)).map((fault) => `${place}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await another.close();
  });

  it("prints the leaflet and the note, and nothing around them", async () => {
    const page = await whenComplete();
    for (const [place, sign] of [
      ["leaflet", ".emergency-box"],
      ["record", ".note-part pre"],
    ] as const) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign, { state: "attached" });
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible(sign)).toBe(true);
      expect(await page.isVisible(".top")).toBe(false);
      expect(await page.locator("button:visible").count()).toBe(0);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
      await page.emulateMedia({ media: "screen" });
    }
    await page.close();
  });
});

describe("the audit itself", () => {
  it.each([
    ["axe color-contrast", "h1", { color: "#ccc" }],
    ["scrolls sideways", "h1", { width: "150vw" }],
    ["small target", ".none-button", { minBlockSize: "0", padding: "0", lineHeight: "1" }],
    ["vanishes", "h1", { color: "#fff", background: "#fff" }],
  ])("finds: %s", async (fault, selector, style) => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await page.waitForSelector(selector);
    await page.$eval(
      selector,
      (element, spoilt) => Object.assign((element as HTMLElement).style, spoilt),
      style,
    );
    expect((await audit(page)).join("\n")).toContain(fault);
    await page.close();
  });
});
