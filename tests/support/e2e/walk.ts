import type { Page } from "playwright-core";

/** Opens the app and waits until it answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector("#app[data-ready]");
}

/** Waits until everything is kept for use with no network. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    const caught = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return navigator.serviceWorker.controller !== null && caught.flat().length > 40;
  });
}

/** Touches an answer of a finding. */
export async function answer(
  page: Page,
  finding: string,
  value: "yes" | "no" | "unknown",
): Promise<void> {
  await page.click(`[data-finding="${finding}"] .choice-${value}`);
}

/** Types a figure about the person. */
export async function figure(page: Page, finding: string, value: string): Promise<void> {
  await page.fill(`[data-finding="${finding}"] input`, value);
}

export async function groupTitle(page: Page): Promise<string> {
  return (await page.textContent("#group-title")) ?? "";
}

/** What the verdict bar says now. */
export async function verdict(page: Page): Promise<string> {
  return (await page.textContent(".verdict strong")) ?? "";
}

type Press = (page: Page, selector: string) => Promise<void>;

/** As a finger does it: where it can be seen, stands still and is covered by nothing. */
export const touch: Press = (page, selector) => page.click(selector);

/** The same event and no more, for what is only the way to what is tested. */
const press: Press = (page, selector) => page.dispatchEvent(selector, "click");

/** A complete negative check. @param by how each button is pressed @returns how many times one was */
export async function negativeCheck(
  page: Page,
  age: string,
  weeks: string,
  by: Press = press,
): Promise<number> {
  let taps = 0;
  const answerBy = (finding: string, value: string): Promise<void> =>
    by(page, `[data-finding="${finding}"] .choice-${value}`);
  const none = async (): Promise<void> => {
    const group = await groupTitle(page);
    await by(page, ".none-button");
    taps += 1;
    // the address changes before the screen does, and the button of the group left is still there
    await page.waitForFunction(
      (before) =>
        document.querySelector("#group-title")?.textContent !== before ||
        document.querySelector(".none-button") === null,
      group,
    );
  };
  for (const group of ["G1", "G2", "G3", "G4", "G5", "G6"]) {
    await page.waitForURL(new RegExp(`#/check(/${group})?$`));
    await none();
  }
  await page.waitForURL(/G7$/);
  await figure(page, "CTX-AGE", age);
  await answerBy("CTX-SEX", "male");
  await figure(page, "CTX-WEEKS", weeks);
  taps += 3;
  if (Number(weeks) > 12) {
    await answerBy("L-PAIN", "yes");
    taps += 1;
  }
  await none();
  while (!/#\/check\/G7$/.test(page.url()) && (await page.isVisible(".none-button"))) {
    if (await page.isVisible('[data-finding="SPA-G1"]')) {
      await answerBy("SPA-G1", "no");
      taps += 1;
      break;
    }
    await none();
  }
  return taps;
}
