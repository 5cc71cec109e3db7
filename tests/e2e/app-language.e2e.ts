import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readTranslations } from "../../src/build/translations/read-translations.ts";
import states from "../../src/content/languages.json" with { type: "json" };
import { phrasesOf } from "../../src/schema/words/phrases.ts";
import { translatedPhrases } from "../../src/schema/words/translated-parts.ts";
import { sidewaysFaults } from "../support/access/audit.ts";
import { axeFaults } from "../support/e2e/axe.ts";
import { hosted } from "../support/e2e/hosted.ts";
import { places } from "../support/e2e/places.ts";
import { practised } from "../support/e2e/practised.ts";
import { quickly } from "../support/e2e/quickly.ts";
import { kept, negativeCheck, open, verdict } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();
const translations = readTranslations(process.cwd());
const tags = Object.entries(states).flatMap(([tag, parts]) => ("app" in parts ? [tag] : []));

function inLanguage(tag: string, file: string, key: string): unknown {
  return phrasesOf(translations.all.find(({ language }) => language === tag)?.words[file]).get(key);
}

/** The English phrases that a language says otherwise, each as it would stand on a screen. */
function englishOf(tag: string): ReadonlySet<string> {
  const phrases = translatedPhrases(translations.english, "app", tag)
    .filter(({ file, key, phrase }) => inLanguage(tag, file, key) !== phrase)
    .map(({ phrase }) => phrase);
  return new Set(phrases.filter((phrase) => !phrase.includes("{{") && phrase.length > 3));
}

/** Every text and name on screen that is not marked as English. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isMarked = (one: Element | null): boolean =>
      one?.closest("[lang]")?.getAttribute("lang")?.startsWith("en") ?? false;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode() !== null)
      if (!isMarked(texts.currentNode.parentElement))
        found.push(texts.currentNode.textContent?.trim() ?? "");
    for (const one of document.querySelectorAll("[aria-label]"))
      if (!isMarked(one)) found.push(one.getAttribute("aria-label") ?? "");
    return found;
  });
}

async function chosen(page: Page, language: string): Promise<void> {
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

async function choose(page: Page, tag: string): Promise<void> {
  await page.goto(`${host.address}#/settings`);
  await page.getByRole("combobox").first().selectOption(tag);
  await chosen(page, tag);
}

describe("the clinician’s language", () => {
  it.each(quickly(tags, 4))(
    "%s comes with the network gone, in the middle of a consultation, and moves nothing else",
    async (tag) => {
      const page = await browser.newPage();
      await page.setViewportSize({ width: 360, height: 500 });
      await open(page, `${host.address}#/check`);
      await kept(page);
      await negativeCheck(page, "34", "2");
      expect(await verdict(page)).toBe("Imaging not indicated now");
      await host.down();
      await page.goto(`${host.address}#/settings`);
      const choice = page.getByRole("combobox").first();
      await choice.focus();
      const before = await page.evaluate(() => scrollY);
      await choice.selectOption(tag);
      await chosen(page, tag);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.goto(`${host.address}#/decide`);
      const here = inLanguage(tag, "ui", "class.N.name");
      await expect.poll(() => verdict(page)).toBe(here);
      await page.reload();
      await expect.poll(() => verdict(page)).toBe(here);
      await page.goto(`${host.address}#/leaflet`);
      await page.locator(".language-choice select").selectOption("en");
      await page.getByText("Your pain is real.").waitFor();
      await page.locator(".app-translation").getByRole("button", { name: "English" }).click();
      await chosen(page, "en");
      await page.goto(`${host.address}#/decide`);
      await expect.poll(() => verdict(page)).toBe("Imaging not indicated now");
      expect(browser.complaints).toEqual([]);
      await page.close();
      await host.up();
    },
  );
});

describe.each(quickly(tags, 4))("the whole app in %s", (tag) => {
  it("leaves no English unmarked, nothing to scroll sideways and no fault of access", async () => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, `${host.address}#/check`);
    await negativeCheck(page, "34", "2");
    await practised(page);
    await choose(page, tag);
    const english = englishOf(tag);
    const faults: string[] = [];
    for (const [place, sign] of places) {
      await page.goto(`${host.address}#/${place}`);
      await page.waitForSelector(sign);
      const left = (await wordsOn(page)).filter((words) => english.has(words));
      faults.push(...left.map((words) => `${place}: English: ${words}`));
      faults.push(...(await sidewaysFaults(page)).map((fault) => `${place}: ${fault}`));
      faults.push(...(await axeFaults(page)).map((fault) => `${place}: ${fault}`));
    }
    // the words of the frame are on every screen, and grow with the text
    await page.evaluate(() => document.documentElement.setAttribute("data-text", "largest"));
    faults.push(...(await sidewaysFaults(page)).map((fault) => `largest: ${fault}`));
    expect(faults).toEqual([]);
    await page.close();
  });
});
