import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/** Records paints, event timings and the last change of the page, from its first moment. */
const WATCH = `{
  const seen = { lcp: 0, down: 0, changed: 0, worst: 0, touched: 0 };
  window.benchSeen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId > 0) seen.worst = Math.max(seen.worst, duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  addEventListener("pointerdown", ({ timeStamp }) => (seen.down = timeStamp), true);
  addEventListener("click", ({ timeStamp }) => (seen.touched ||= timeStamp), true);
  new MutationObserver(() => (seen.changed = performance.now())).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  });
}`;

/** What the watching script has seen; times in milliseconds of the page's own clock. */
export interface Seen {
  lcp: number;
  /** When the last pointer went down. */
  down: number;
  changed: number;
  /** The longest event of an interaction, start to paint; 0 where all took under 16. */
  worst: number;
  /** When the first touch landed as a click. */
  touched: number;
}

declare global {
  interface Window {
    readonly benchSeen: Seen;
  }
}

const elsewhere = new Set<string>();

/** Addresses asked for outside this machine; must stay empty. */
export function requestsElsewhere(): readonly string[] {
  return [...elsewhere];
}

/** A fresh phone of 360 by 740 with empty storage. */
export async function newPhone(browser: Browser, isWatched = true): Promise<BrowserContext> {
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  phone.on("request", (request) => {
    if (!/^(data|blob):|^http:\/\/127\.0\.0\.1:/.test(request.url())) elsewhere.add(request.url());
  });
  if (isWatched) await phone.addInitScript(WATCH);
  return phone;
}

/** A processor four times slower. */
export async function slowProcessor(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return session;
}

/** Slow 4G as applied: 562.5 ms latency, 1.44 Mbit/s down. The worker's own fetches are not slowed. */
export async function slowNetwork(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  });
}

/** How a page says that it answers: a mark of its own, or the load event where it has no script. */
export type ReadySign = "mark" | "load";

/**
 * Asks the page again and again until it has an answer. Straight to the engine: what Playwright puts
 * into a page to wait in it is larger than the app, and is parsed before the first paint.
 */
export async function awaited<T>(page: Page, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const { result } = await session.send("Runtime.evaluate", { expression, returnByValue: true });
    if (result.value) return result.value;
    await page.waitForTimeout(100);
  }
  throw new Error(`Never: ${expression}`);
}

export async function waitReady(page: Page, sign: ReadySign): Promise<void> {
  if (sign === "load") await page.waitForLoadState("load");
  else await awaited<number>(page, 'performance.getEntriesByName("app-ready").length');
}

/** When the page was ready, in ms after the navigation began. */
export function readyAt(page: Page, sign: ReadySign): Promise<number> {
  return page.evaluate((by) => {
    const [navigation] = performance.getEntriesByType(
      "navigation",
    ) as PerformanceNavigationTiming[];
    if (by === "load") return navigation?.loadEventStart ?? 0;
    return performance.getEntriesByName("app-ready")[0]?.startTime ?? 0;
  }, sign);
}
