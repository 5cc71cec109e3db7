import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What axe finds against WCAG 2.2 AA and its own best practice; none is an empty list. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(`${axeSource};0`);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // With forced colours axe takes the colour of letters as it was written, not as it was
    // forced (Chromium gives it so for -webkit-text-fill-color), and finds faults nobody sees.
    const isForced = matchMedia("(forced-colors: active)").matches;
    const { violations } = await axe.run({
      runOnly: tags,
      rules: { "color-contrast": { enabled: !isForced } },
    });
    return violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
    );
  });
}

/** With forced colours: words that have the colour of what they stand on. */
export function vanishedFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) =>
        [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "",
        ),
      )
      .filter((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return color === backgroundColor;
      })
      .map((element) => `vanishes: ${element.outerHTML.slice(0, 90)}`),
  );
}

/** What reaches past the side of the page. */
export function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return over > 0 ? [`scrolls sideways by ${over} px`] : [];
  });
}

/**
 * What is smaller to touch than 44 by 44 px. A link within a sentence is as high as its line,
 * as WCAG 2.5.8 allows; a box or a round stands for its label, where it has one.
 */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) =>
          getComputedStyle(element).display !== "inline" ||
          element.parentElement?.textContent?.trim() === element.textContent?.trim(),
      )
      .filter((element) => !element.matches(".skip"))
      .flatMap((element) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
        const width = Math.max(...boxes.map((box) => box.width));
        const height = Math.max(...boxes.map((box) => box.height));
        return width < 43.5 || height < 43.5
          ? [
              `small target ${Math.round(width)}×${Math.round(height)}: ${element.outerHTML.slice(0, 90)}`,
            ]
          : [];
      }),
  );
}

/** @returns every fault of the page as it stands */
export async function audit(page: Page): Promise<string[]> {
  return [
    ...(await axeFaults(page)),
    ...(await sidewaysFaults(page)),
    ...(await targetFaults(page)),
    ...(await vanishedFaults(page)),
  ];
}
