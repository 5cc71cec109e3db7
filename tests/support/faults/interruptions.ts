import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Page } from "playwright-core";
import words from "../../../locales/en/ui.json" with { type: "json" };
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answer, Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../content.ts";
import { type Browser, openBrowser } from "../e2e/browser.ts";
import { keptHere } from "../e2e/records.ts";
import { answer, open, verdict } from "../e2e/walk.ts";
import { verdictFor } from "./called-for.ts";

const pack = shippedPack();

/** What ends a visit, and how the clinician comes back. */
export const interruptions = ["reload", "back", "reopened", "killed"] as const;
export type Interruption = (typeof interruptions)[number];

interface Touch {
  readonly group: string;
  readonly finding: string;
  readonly answer: "yes" | "no" | "unknown";
}

/** The questions that everyone is asked, in ask order. */
const asked = decide({}, pack)
  .groups.filter(({ id }) => /^G[1-6]$/.test(id))
  .flatMap(({ id, items }) =>
    items
      .filter(({ finding }) => finding.input === "yes-no")
      .map(({ finding }) => ({ group: id, finding: finding.id })),
  );

/** A way through the red flags, cut at its last touch. Mostly "no", as checks go. */
export const cutWays: fc.Arbitrary<readonly Touch[]> = fc
  .tuple(
    fc.integer({ min: 1, max: asked.length }),
    fc.array(fc.constantFrom("no", "no", "no", "no", "unknown", "yes"), {
      minLength: asked.length,
      maxLength: asked.length,
    }),
  )
  .map(([length, answers]) =>
    asked.slice(0, length).map((one, at) => ({ ...one, answer: answers[at] ?? "no" })),
  );

/** A browser whose profile outlives it, so that it can be killed and started again. */
export interface Survivor {
  browser: Browser;
  readonly profile: string;
  /** Closes it and starts it again, perhaps in another place. */
  restart(options?: BrowserOptions): Promise<void>;
  end(): Promise<void>;
}

type BrowserOptions = Parameters<typeof openBrowser>[0];

export async function startSurvivor(options?: BrowserOptions): Promise<Survivor> {
  const profile = mkdtempSync(join(tmpdir(), "backstory-survivor-"));
  const survivor: Survivor = {
    browser: await openBrowser(options, profile),
    profile,
    async restart(next) {
      await survivor.browser.close().catch(() => {});
      survivor.browser = await openBrowser(next, profile);
    },
    async end() {
      await survivor.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return survivor;
}

async function resumed(page: Page, address: string): Promise<void> {
  await open(page, address);
  await page.getByRole("button", { name: words.home.resume }).click();
}

/** Ends the visit at once, and comes back as a clinician would. */
async function interrupt(
  survivor: Survivor,
  page: Page,
  how: Interruption,
  address: string,
): Promise<Page> {
  switch (how) {
    case "reload":
      await page.reload();
      break;
    case "back":
      await page.goto("about:blank");
      await page.goBack();
      break;
    case "reopened": {
      const next = await survivor.browser.newPage();
      await page.close();
      await resumed(next, address);
      return next;
    }
    case "killed": {
      spawnSync("pkill", ["-KILL", "-f", survivor.profile]);
      await survivor.restart();
      const next = await survivor.browser.newPage();
      await resumed(next, address);
      return next;
    }
  }
  await page.waitForSelector("#app[data-ready]");
  return page;
}

function isOnView(given: Answers, id: string): boolean {
  return decide(given, pack).groups.some(({ items }) =>
    items.some(({ finding }) => finding.id === id),
  );
}

/** What one interruption did. An answer is lost when it was given and is no longer kept. */
export interface Outcome {
  readonly how: Interruption;
  /** How many answers were given. */
  readonly given: number;
  readonly lost: readonly string[];
  /** The verdict shown, where it is not the one that the answers call for. */
  readonly wrongVerdict: string | null;
}

/** Answers the touches in a consultation of its own and is interrupted right after the last. */
export async function survive(
  survivor: Survivor,
  address: string,
  how: Interruption,
  touches: readonly Touch[],
): Promise<Outcome> {
  let page = await survivor.browser.newPage();
  await open(page, `${address}#/check/G1`);
  const given: Record<string, Answer> = {};
  for (const { group, finding, answer: value } of touches) {
    // an answer before may have settled it
    if (!isOnView(given, finding)) continue;
    if (!page.url().endsWith(group)) await page.goto(`${address}#/check/${group}`);
    await answer(page, finding, value);
    given[finding] = value;
  }
  page = await interrupt(survivor, page, how, address);

  const shown = await page
    .waitForFunction(
      (name) => document.querySelector(".verdict strong")?.textContent === name,
      verdictFor(given),
      { timeout: 5000 },
    )
    .then(
      () => null,
      () => verdict(page),
    );
  const kept = (await keptHere(page))?.answers ?? {};
  const lost = Object.keys(given).filter((finding) => kept[finding] !== given[finding]);
  // the next visit finds nothing left over
  await page.goto(`${address}#/record`);
  await page.click(".record > .button-plain");
  await page.click(".sure .button-strong");
  await page.waitForSelector(".finished");
  await page.close();
  return { how, given: Object.keys(given).length, lost, wrongVerdict: shown };
}
