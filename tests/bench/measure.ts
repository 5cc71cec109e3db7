import type { Browser, Page } from "playwright-core";
import { kept } from "../support/e2e/walk.ts";
import { awaited, newPhone, readyAt, slowNetwork, slowProcessor, waitReady } from "./phone.ts";
import type { Variant } from "./variant.ts";

export interface Load {
  /** Bytes over the wire for all that was asked for before the page was ready, headers as 300 each. */
  readonly bytes: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly ready: number;
}

function paints(page: Page): Promise<Omit<Load, "ready" | "bytes">> {
  return page.evaluate(() => ({
    fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    lcp: window.benchSeen.lcp,
  }));
}

/** First visit of a fresh phone on the slow network. */
export async function coldLoad(browser: Browser, { host, ready }: Variant): Promise<Load> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await slowNetwork(await slowProcessor(page));
    await page.goto(host.address, { waitUntil: "commit" });
    await waitReady(page, ready);
    await page.waitForTimeout(500);
    const at = await readyAt(page, ready);
    const bytes = await page.evaluate((until) => {
      const all = [
        ...performance.getEntriesByType("navigation"),
        ...performance.getEntriesByType("resource"),
      ] as PerformanceResourceTiming[];
      return all
        .filter(({ startTime }) => startTime <= until)
        .reduce((sum, { transferSize }) => sum + transferSize, 0);
    }, at);
    return { ...(await paints(page)), ready: at, bytes };
  } finally {
    await phone.close();
  }
}

/** Second visit with the server dead and the worker stopped: all comes from what was kept. */
export async function warmOfflineStart(
  browser: Browser,
  { name, host, ready }: Variant,
): Promise<Omit<Load, "bytes">> {
  const phone = await newPhone(browser);
  try {
    const first = await phone.newPage();
    await first.goto(host.address);
    await waitReady(first, ready);
    if (name === "app") await kept(first);
    else
      await first.evaluate(async () => {
        await navigator.serviceWorker.register("./sw.js");
        await navigator.serviceWorker.ready;
      });
    await first.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await first.waitForTimeout(300);
    await host.down();
    const page = await phone.newPage();
    await first.close();
    const session = await slowProcessor(page);
    const stopped: string[] = [];
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) =>
      stopped.push(...versions.map(({ runningStatus }) => runningStatus)),
    );
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await page.waitForTimeout(200);
    if (stopped.length > 0 && stopped.at(-1) !== "stopped")
      throw new Error(`The worker of ${name} is ${stopped.at(-1)}`);
    await session.send("ServiceWorker.disable");
    await page.goto(host.address, { waitUntil: "commit" });
    await waitReady(page, ready);
    await page.waitForTimeout(300);
    return { ...(await paints(page)), ready: await readyAt(page, ready) };
  } finally {
    await phone.close();
    await host.down();
    await host.up();
  }
}

export interface EarlyTap {
  /** When the tap landed, and when the app was ready; ms after the navigation began. */
  readonly tapped: number;
  readonly ready: number;
  readonly came: boolean;
}

/** Touches the door as soon as it is painted, long before the app answers. */
export async function earlyTap(browser: Browser, { host }: Variant): Promise<EarlyTap> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await slowNetwork(await slowProcessor(page));
    await page.goto(host.address, { waitUntil: "commit" });
    const box = await awaited<Pick<DOMRect, "x" | "y" | "width" | "height">>(
      page,
      'document.querySelector(".door-main")?.getBoundingClientRect().toJSON()',
    );
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const came = await page
      .waitForSelector('[data-finding="CES1"] .choice-yes', { timeout: 15_000 })
      .then(
        () => true,
        () => false,
      );
    const tapped = await page.evaluate(() => window.benchSeen.touched);
    return { tapped, ready: await readyAt(page, "mark"), came };
  } finally {
    await phone.close();
  }
}
