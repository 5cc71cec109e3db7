import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { complete, emergency } from "../support/access/states.ts";
import { arrive, everyPlace } from "../support/access/visit.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { kept } from "../support/e2e/walk.ts";

const { host, browser } = await hosted({
  locale: "en-GB",
  timezoneId: "Europe/London",
  userAgent: "a browser of the tests",
});

/**
 * What assistive technology is told of a page, as a tree of roles and names. A long text in a
 * field is tested where it is made,
 * and what differs from run to run is left out.
 */
async function treeOf(page: Page): Promise<string> {
  const tree = await page.locator("body").ariaSnapshot();
  const steady = tree
    .replace(/(- textbox "[^"]*": ).{80,}/g, "$1(a long text)")
    .replace(/http:\/\/127[.:\d]+/g, "(the host)")
    .replace(/\d+(?= files| of these)|(?<=About )[\d.]+ [kM]B/g, "(n)");
  return `${steady}\n`;
}

/** What must have a name or something in it, and has none. */
function nameless(tree: string): string[] {
  const named =
    "button|link|textbox|searchbox|checkbox|radio|combobox|spinbutton|img|heading|region|table";
  return [
    ...(tree.match(new RegExp(`^ *- (${named})(?! ").*$`, "gm")) ?? []),
    ...(tree.match(/^ *- (list|listitem|table|row|paragraph|article|navigation)$/gm) ?? []),
  ];
}

function fileOf(name: string): string {
  return `./trees/${name.replaceAll("/", "-") || "home"}.yml`;
}

async function pageOfTuesday(): Promise<Page> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date("2026-01-13T10:00:00Z"));
  return page;
}

/** Kept to be read: CONTRIBUTING says how, and how to renew them. */
describe("the accessibility tree is the one that was reviewed", () => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOfTuesday();
    await complete.reach(page, host.address);
    await kept(page);
  });

  it.each(everyPlace)("of #/%s", async (place) => {
    await arrive(page, host.address, place);
    const tree = await treeOf(page);
    expect(nameless(tree)).toEqual([]);
    await expect(tree).toMatchFileSnapshot(fileOf(place));
  });
});

describe("what is looked for in a tree", () => {
  it.each([
    ["- button", 1],
    ["  - heading [level=2]", 1],
    ["- img:", 1],
    ["- list", 1],
    ['- button "Yes" [pressed]', 0],
    ["- list:\n  - listitem: a", 0],
    ["- status", 0],
  ])("%j: %i faults", (tree, faults) => {
    expect(nameless(tree)).toHaveLength(faults);
  });
});

describe("the accessibility tree in an emergency is the one that was reviewed", () => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOfTuesday();
    await emergency.reach(page, host.address);
  });

  it.each(["check/G1", "decide", "talk", "record"])("of #/%s", async (place) => {
    await arrive(page, host.address, place);
    const tree = await treeOf(page);
    expect(nameless(tree)).toEqual([]);
    await expect(tree).toMatchFileSnapshot(fileOf(`emergency/${place}`));
  });
});
