import type { Page } from "playwright-core";
import words from "../../../locales/en/ui.json";
import { places } from "../e2e/places.ts";
import { audit } from "./audit.ts";
import type { ConsultationState } from "./states.ts";
import { look, type View, viewName } from "./views.ts";

/** A place that a consultation can be at, however it stands. */
export const everyPlace: readonly string[] = places.map(([place]) => place);

/** Opens a place and waits until nothing is on its way. */
export async function arrive(page: Page, address: string, place: string): Promise<void> {
  await page.goto(`${address}#/${place}`);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.waitForFunction((loading) => {
    const shown = document.body.innerText;
    return document.querySelector("main") !== null && !shown.includes(loading);
  }, words.app.loading);
}

/**
 * Looks at every place of a state, each in the views that are its turn.
 * @param viewsOf the views for the place with this number
 * @returns the faults by where they were seen
 */
export async function visitAll(
  page: Page,
  address: string,
  state: ConsultationState,
  viewsOf: (at: number) => readonly View[],
): Promise<string[]> {
  await state.reach(page, address);
  const faults: string[] = [];
  for (const [at, place] of everyPlace.entries()) {
    await arrive(page, address, place);
    for (const view of viewsOf(at)) {
      await look(page, view);
      const found = await audit(page);
      faults.push(...found.map((fault) => `${place}, ${viewName(view)}: ${fault}`));
    }
  }
  return faults;
}
