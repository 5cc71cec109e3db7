import fc from "fast-check";
import type { Browser, ElementHandle, Page } from "playwright-core";
import { sidewaysFaults } from "../access/audit.ts";
import { everyPlace, settled } from "../access/visit.ts";
import { axeFaults } from "../e2e/axe.ts";
import { keptHere } from "../e2e/records.ts";
import { open } from "../e2e/walk.ts";
import { verdictFor } from "./called-for.ts";

/** Where a wanderer begins, and which of the things at hand is touched at each step. */
export interface Wander {
  readonly from: string;
  readonly steps: readonly number[];
}

/** @param length steps of each walk */
export function wanders(length: number): fc.Arbitrary<Wander> {
  return fc.record({
    from: fc.constantFrom(...everyPlace),
    steps: fc.array(fc.nat(), { minLength: length, maxLength: length }),
  });
}

/** What a user could touch now: not what is hidden, switched off, covered or leads to another site. */
const atHand = (): Element[] =>
  [
    ...document.querySelectorAll(
      'a[href^="#"], button, summary, select, textarea, input:not([type="file"])',
    ),
  ].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(":disabled, .skip, [inert] *") &&
      // an open menu lies over the rest
      (element.closest(".menu") !== null || document.querySelector(".menu[open]") === null) &&
      // a box or a round that its label stands for is touched there
      element.getBoundingClientRect().width > 1,
  );

const typed = ["42", "7", "200", "0", "-3", "4.5", "", "my back is worn out", "<b>{{x}}</b>"];

async function touch(element: ElementHandle<Element>, step: number): Promise<string> {
  const what = await element.evaluate((one) => ({
    tag: one.tagName,
    type: one.getAttribute("type") ?? "",
    name: (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 60),
  }));
  const isTyped = what.tag === "TEXTAREA" || /^(text|search|date|)$/.test(what.type);
  if (what.tag === "SELECT") {
    const values = await element.$$eval("option", (all) => all.map(({ value }) => value));
    await element.selectOption(values[step % values.length] ?? null);
  } else if (isTyped && /^(INPUT|TEXTAREA)$/.test(what.tag)) {
    const text = what.type === "date" ? "2026-12-24" : (typed[step % typed.length] ?? "");
    if (await element.isEditable()) await element.fill(text);
  } else await element.click({ timeout: 5000 });
  return `${what.tag.toLowerCase()} ${what.name}`;
}

/** The verdict on screen, where it is not the one that the kept answers call for. */
async function wrongVerdict(page: Page): Promise<string[]> {
  const shown = await page.locator(".verdict strong").allTextContents();
  const [name] = shown;
  if (name === undefined) return [];
  const called = async (): Promise<string> => {
    const language = await page.evaluate(() => document.documentElement.lang);
    return verdictFor((await keptHere(page))?.answers ?? {}, language);
  };
  // a write may still be on its way
  for (let looks = 0; looks < 20; looks += 1) {
    if ((await called()) === (await page.locator(".verdict strong").textContent())) return [];
    await page.waitForTimeout(50);
  }
  return [`says "${name}", and the answers call for "${await called()}"`];
}

export interface Walked {
  readonly steps: number;
  readonly faults: readonly string[];
}

/** Walks, and looks after every step: no error, a heading, a way on, the verdict of the answers. */
export async function wander(
  browser: Browser,
  origin: string,
  { from, steps }: Wander,
): Promise<Walked> {
  // the offline copy is tested elsewhere; without it a walk begins at once
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: "block",
  });
  const faults: string[] = [];
  const trail = [`#/${from}`];
  const found = (fault: string): number => faults.push(`${fault}\n    after ${trail.join(" → ")}`);
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data|about):/.test(url)) found(`asked for ${url}`);
  });
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => found(message));
  page.on("console", (message) => {
    if (message.type() === "error") found(message.text());
  });
  try {
    await open(page, `${origin}/#/${from}`);
    for (const step of steps) {
      await settled(page);
      const all = await page.evaluateHandle(atHand);
      const element = (
        await all.evaluateHandle((elements, at) => elements[at % elements.length] ?? null, step)
      ).asElement();
      if (element === null) {
        found("a dead end: nothing at hand");
        break;
      }
      trail.push(await touch(element, step));
      await settled(page);
      for (const wrong of await wrongVerdict(page)) found(wrong);
      if (faults.length > 0) break;
    }
    // what lies under a bar now is not under it for good
    await page.evaluate(() => scrollTo(0, 0));
    for (const fault of [...(await axeFaults(page)), ...(await sidewaysFaults(page))]) found(fault);
  } catch (error) {
    found(String(error));
  } finally {
    await context.close();
  }
  return { steps: trail.length - 1, faults };
}
