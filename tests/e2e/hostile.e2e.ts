import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Consultation } from "../../src/schema/consultation.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { places } from "../support/e2e/places.ts";
import { Host } from "../support/e2e/server.ts";
import { negativeCheck, open } from "../support/e2e/walk.ts";
import { address } from "../support/fuzz/typed-boundaries.ts";

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

const script = "<img src=x onerror=globalThis.polluted=1><script>globalThis.polluted=1</script>";
const ids = [
  script.slice(0, 80),
  "__proto__",
  "constructor",
  "\u202e{{name}} $t(ui:app.menu)",
  "toString",
];

/** The page stands, and nothing that came in did anything. */
async function expectUnharmed(page: Page): Promise<void> {
  const state = await page.evaluate(() => ({
    polluted: "polluted" in {} || "polluted" in globalThis,
    foreign: document.querySelectorAll(
      "script:not([src]), img, iframe, object, [onerror], [onload]",
    ).length,
    empty: document.body.innerText.trim() === "",
  }));
  expect(state).toEqual({ polluted: false, foreign: 0, empty: false });
}

/** Puts a record where an unfinished consultation is kept, in the shape of this version or not. */
function keep(page: Page, record: Consultation): Promise<void> {
  return page.evaluate(
    (kept) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("backstory");
        opening.onsuccess = () => {
          const change = opening.result.transaction("consultations", "readwrite");
          change.objectStore("consultations").put(kept, kept.id);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}

describe("what comes in from outside, in a real browser", () => {
  it("an address can name anything, and opens a screen or the start", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    for (const hash of fc.sample(address.inputs, { seed: 5, numRuns: 80 })) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.waitForTimeout(20);
      await expectUnharmed(page);
    }
    await page.goto(`${host.address}#/settings`);
    await page.waitForSelector(".settings .radios");
    expect(browser.complaints).toEqual([]);
    await page.close();
  });

  it("a kept record with scripts and names of the language in all its texts shows them as text", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await negativeCheck(page, "47", "2");
    const id = (await page.evaluate(() => sessionStorage.getItem("backstory:consultation"))) ?? "";
    const answers = { CES1: "no", CES2: "unknown", "CTX-AGE": 47, [ids[0] ?? ""]: "yes" } as const;
    const map = Object.fromEntries(
      ids.filter((one) => one !== "__proto__").map((one) => [one, one]),
    );
    await page.goto("about:blank");
    await page.goto(`${host.address}#/about`);
    await keep(page, {
      ...newConsultation(id, Date.now(), "1.0.0"),
      answers,
      noneGiven: { G1: ids },
      difference: { class: "N", reasons: ids, written: `${script}\n\u202e${"x".repeat(1800)}` },
      beliefs: ids,
      reportTerms: ids,
      behaviours: ids,
      leftOut: map,
      plan: ids,
      safetyNet: ids,
      mirrored: ids,
      believedSteps: ids,
      letterTicks: ids,
      goals: ids,
      duties: {},
      insisted: ids,
      handed: ids,
      agreement: { on: "2026-11-24", view: "agrees", terms: script },
    });
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    for (const [place] of places) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForLoadState("networkidle");
      await expectUnharmed(page);
      expect([place, await page.getByText("could not be evaluated").count()]).toEqual([place, 0]);
    }
    await page.goto(`${host.address}#/record`);
    const note = await page.locator(".note-part textarea").inputValue();
    expect(note).toContain("<script>");
    expect(browser.complaints).toEqual([]);
    await page.close();
  });

  it("settings and a local pathway that were tampered with are set aside", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await page.evaluate((bad) => {
      localStorage.setItem("backstory:preferences", `{"__proto__":{"polluted":1},"role":"${bad}"}`);
      localStorage.setItem(
        "backstory:local-pack",
        `{"format":1,"name":"${bad}","__proto__":{"polluted":1}}`,
      );
    }, script);
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    await page.goto(`${host.address}#/local`);
    await page.getByText("this version of the app cannot read it").waitFor();
    await expectUnharmed(page);
    await page.close();
  });

  it("a file that is no local pathway is refused with its faults", async () => {
    const page = await browser.newPage();
    await page.goto(`${host.address}#/about`);
    await page.evaluate(() => localStorage.clear());
    await open(page, `${host.address}#/local`);
    for (const text of [
      `{"name":"${script}"}`,
      '{"__proto__":{"polluted":1},"format":1}',
      "[".repeat(100_000),
      `{"${"\u202e<b>".repeat(2000)}":1}`,
      "\u0000",
    ]) {
      const file = { name: "<b>x.json", mimeType: "application/json", buffer: Buffer.from(text) };
      await page.setInputFiles("#local-file", file);
      await page.waitForSelector(".fault-list");
      await expectUnharmed(page);
      expect(await page.locator(".fault-list b, .fault-list script").count()).toBe(0);
    }
    expect(browser.complaints).toEqual([]);
    await page.close();
  });
});
