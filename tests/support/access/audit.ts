import type { Page } from "playwright-core";
import { axeFaults } from "../e2e/axe.ts";

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
    if (over <= 0) return [];
    const width = document.documentElement.clientWidth;
    const widest = [...document.querySelectorAll("body *")].find(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return [`scrolls sideways by ${over} px: ${widest?.outerHTML.slice(0, 160)}`];
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
