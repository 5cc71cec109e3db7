import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA and its own best practice; none is an empty list. */
export async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(`${source};0`);
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
      resultTypes: ["violations"],
      rules: { "color-contrast": { enabled: !isForced } },
    });
    return violations.map(
      ({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
    );
  });
}
