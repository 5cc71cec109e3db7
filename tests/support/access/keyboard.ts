import type { Page } from "playwright-core";
import { settled } from "./visit.ts";

const isOn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Goes on with Tab until the focus is there. @throws when it is not reached in 200 steps */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (await isOn(page, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** Waits until the focus is there, moved by the app and not by a key. */
export async function focusOn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.activeElement?.matches(wanted) === true,
    selector,
  );
}

/** Goes on to a control with Tab and uses it; the focus must then still be somewhere. */
export async function press(page: Page, selector: string, key = "Enter"): Promise<void> {
  await page.waitForSelector(selector);
  await tabTo(page, selector);
  await page.keyboard.press(key);
  await page.waitForFunction(() => document.activeElement !== document.body);
}

/**
 * What has the focus, when a bar lies over it or it is off the screen. What takes at most half of the
 * room between the bars must be seen whole, what is taller in part: a browser goes to its caret.
 */
function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    // what takes no Tab was given the focus by the app, as the page was drawn
    if (!(focused instanceof HTMLElement) || focused.tabIndex < 0) return null;
    const bars = [...document.querySelectorAll(".top, .verdict")].filter(
      (bar) => getComputedStyle(bar).position === "sticky" && !bar.contains(focused),
    );
    const box = focused.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => box.top + box.height * part);
    // written in place: a function with a name does not survive the way into the page under tsx
    const seen = points.filter((y) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && !bars.some((bar) => bar.contains(there));
    }).length;
    const free = innerHeight - bars.reduce((sum, bar) => sum + bar.clientHeight, 0);
    const isEnough = box.height <= free / 2 ? seen === points.length : seen > 0;
    return isEnough ? null : `${focused.outerHTML.slice(0, 90)} (${seen} of ${points.length})`;
  });
}

/** The same once the page has come to rest: what is still being drawn moves what has the focus. */
async function stillHidden(page: Page): Promise<string | null> {
  let found = await hiddenFocus(page);
  for (let look = 0; found !== null && look < 5; look += 1) {
    await settled(page);
    found = await hiddenFocus(page);
  }
  return found;
}

/** Goes through a page with Tab, from its top until the focus leaves it. @returns what was hidden */
export async function hiddenStops(page: Page): Promise<{ stops: number; hidden: string[] }> {
  const hidden: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  for (let stops = 0; stops < 400; stops += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) {
      if (stops > 0) return { stops, hidden };
      continue;
    }
    const found = await stillHidden(page);
    if (found !== null) hidden.push(found);
  }
  return { stops: 400, hidden };
}
