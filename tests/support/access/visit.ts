import type { Page } from "playwright-core";
import words from "../../../locales/en/ui.json" with { type: "json" };
import { places } from "../e2e/places.ts";

/** Every place of the app, by its address. */
export const everyPlace: readonly string[] = places.map(([place]) => place);

/** The places that look the same however the consultation stands. */
const apart = /^(rehearse|slides|settings|local|about|library)/;

/** The places that the answers of a consultation change. */
export const answeredPlaces: readonly string[] = everyPlace.filter((place) => !apart.test(place));

/** Waits until nothing is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.waitForFunction((loading) => {
    const headings = [...document.querySelectorAll("h1")];
    return (
      headings.some((heading) => heading.checkVisibility()) &&
      ![...document.querySelectorAll("p.quiet")].some(({ textContent }) => textContent === loading)
    );
  }, words.app.loading);
}

/** Opens a place and waits until all of it is there. */
export async function arrive(page: Page, address: string, place: string): Promise<void> {
  await page.goto(`${address}#/${place}`);
  // what the device can do is asked last of all
  if (place === "slides")
    await page.waitForSelector('.slides-controls [role="status"]:not(:empty)');
  await settled(page);
}

/** Opens whatever can be opened in place, and what is found inside. */
export async function openAll(page: Page): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary");
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => {
      for (const summary of all) if (summary instanceof HTMLElement) summary.click();
    });
    await settled(page);
  }
}
