import type { Browser, Page } from "playwright-core";
import { Host } from "../e2e/server.ts";
import { answer, kept, verdict } from "../e2e/walk.ts";

const built = `${process.cwd()}/dist`;
const emergency = "Emergency today";

/** A device that has never seen the app, and a host that answers only so often. */
export async function firstVisit(
  browser: Browser,
  answers = Number.POSITIVE_INFINITY,
): Promise<{ host: Host; page: Page }> {
  const host = new Host(built);
  host.answers = answers;
  await host.up();
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  return { host, page: await context.newPage() };
}

export async function endVisit({ host, page }: { host: Host; page: Page }): Promise<void> {
  await page.context().close();
  await host.down();
}

async function isReady(page: Page): Promise<boolean> {
  return (await page.locator("#app[data-ready]").count()) > 0;
}

/** How often a host answers until a first visit has everything kept. */
export async function answersOfFirstLoad(browser: Browser): Promise<number> {
  const many = 100_000;
  const visit = await firstVisit(browser, many);
  await visit.page.goto(`${visit.host.address}#/check`);
  await kept(visit.page);
  await visit.page.waitForTimeout(1000);
  const used = many - visit.host.answers;
  await endVisit(visit);
  return used;
}

/**
 * Cuts the network off after so many answers of a first load, answers a question if the app is there,
 * and brings the network back. @returns what was broken or lost, in words
 */
export async function cutFirstLoad(browser: Browser, answers: number): Promise<string[]> {
  const visit = await firstVisit(browser, answers);
  const { host, page } = visit;
  const faults: string[] = [];
  const expectVerdict = async (when: string): Promise<void> => {
    const isSo = await page
      .locator(".verdict strong", { hasText: emergency })
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (!isSo) faults.push(`${when}: the verdict is “${await verdict(page)}”`);
  };
  try {
    await page.goto(`${host.address}#/check`).catch(() => {});
    await page.waitForTimeout(400);
    const wasReady = await isReady(page);
    if (wasReady) {
      await answer(page, "CES1", "yes");
      await expectVerdict("with the network gone");
    }
    host.answers = Number.POSITIVE_INFINITY;
    await page.goto(`${host.address}#/check`).catch(() => {});
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    if (wasReady) await expectVerdict("with the network back");
    await kept(page);
    await host.down();
    await page.reload();
    await page.waitForSelector("#app[data-ready]");
    // what has not come never stands in the way of what has
    if (!wasReady && answers >= 55) faults.push("not ready, though what it needs had come");
  } catch (error) {
    faults.push(String(error).split("\n")[0] ?? "");
  } finally {
    await endVisit(visit);
  }
  return faults;
}
