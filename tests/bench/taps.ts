import type { Browser, CDPSession, Page } from "playwright-core";
import type { AskedGroup } from "./pages.ts";
import { newPhone, slowProcessor, waitReady } from "./phone.ts";
import type { Answer, Variant } from "./variant.ts";

interface Touch {
  readonly finding: string;
  readonly answer: Answer;
}

/** Mostly "no", as checks go, with a finding now and then. */
const answers = ["no", "no", "yes", "no", "unknown"] as const;

/** Every finding of every group once, in ask order. */
function touchesOf(groups: readonly AskedGroup[]): Map<string, Touch[]> {
  let at = 0;
  const next = (finding: string): Touch => ({
    finding,
    answer: answers[at++ % answers.length] ?? "no",
  });
  return new Map(groups.map(({ id, findings }) => [id, findings.map(next)]));
}

/** A choice that was taken, in the words of every page. */
const CHOSEN =
  '[aria-pressed="true"], :has(:checked), :checked + label, .ant-radio-wrapper-checked';

type TouchAt = (x: number, y: number) => Promise<void>;

/** Walks through all groups; `touch` is given the middle of each choice. */
async function walk(
  page: Page,
  { choiceOf }: Variant,
  groups: readonly AskedGroup[],
  touch: TouchAt,
): Promise<void> {
  for (const [group, touches] of touchesOf(groups)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/check/${group}`);
    await page.waitForSelector(choiceOf(touches[0]?.finding ?? "", "yes"));
    await page.waitForTimeout(250);
    for (const { finding, answer } of touches) {
      const choice = page.locator(choiceOf(finding, answer));
      await choice.evaluate((element) => element.scrollIntoView({ block: "center" }));
      await page.waitForTimeout(60);
      const box = await choice.boundingBox();
      if (box === null) throw new Error(`No choice for ${finding}`);
      await touch(box.x + box.width / 2, box.y + box.height / 2);
      if (!(await choice.evaluate((element, chosen) => element.matches(chosen), CHOSEN)))
        throw new Error(`The tap on ${finding} did nothing`);
    }
  }
  // among the answers is one that no form may miss
  if ((await page.locator(".verdict-E").count()) === 0)
    throw new Error("The verdict did not follow");
}

/** Opens a variant and waits until it has nothing more to fetch. */
export async function opened(page: Page, { host, ready }: Variant): Promise<void> {
  await page.goto(host.address);
  await waitReady(page, ready);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(800);
}

export interface TimedTap {
  /** The longest event of the interaction from touch to paint, in steps of 8 ms; 16 stands for less. */
  readonly toPaint: number;
  readonly toLastChange: number;
}

/** Taps on the slow processor, timed by the browser itself. */
export async function timedTaps(
  browser: Browser,
  variant: Variant,
  groups: readonly AskedGroup[],
): Promise<TimedTap[]> {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await opened(page, variant);
    await slowProcessor(page);
    const taps: TimedTap[] = [];
    await walk(page, variant, groups, async (x, y) => {
      await page.evaluate(() => Object.assign(window.benchSeen, { worst: 0, changed: 0 }));
      await page.touchscreen.tap(x, y);
      await page.waitForTimeout(220);
      const { worst, changed, down } = await page.evaluate(() => window.benchSeen);
      taps.push({ toPaint: Math.max(worst, 16), toLastChange: changed - down });
    });
    return taps;
  } finally {
    await phone.close();
  }
}

export interface CountedTap {
  /** Calls of functions in the page's own scripts. */
  readonly calls: number;
  readonly layouts: number;
}

/** Calls since this was last asked: exact, whatever else the machine does. */
async function callsSince(session: CDPSession): Promise<number> {
  const { result } = await session.send("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.startsWith("http"))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

async function layoutsSoFar(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "LayoutCount")?.value ?? 0;
}

/** Taps at full speed, counted by the engine; nothing of the bench runs in the page. */
export async function countedTaps(
  browser: Browser,
  variant: Variant,
  groups: readonly AskedGroup[],
): Promise<CountedTap[]> {
  const phone = await newPhone(browser, false);
  try {
    const page = await phone.newPage();
    const session = await phone.newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("Profiler.enable");
    await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
    await opened(page, variant);
    const taps: CountedTap[] = [];
    await walk(page, variant, groups, async (x, y) => {
      await callsSince(session);
      const before = await layoutsSoFar(session);
      await page.touchscreen.tap(x, y);
      await page.waitForTimeout(220);
      const layouts = (await layoutsSoFar(session)) - before;
      taps.push({ calls: await callsSince(session), layouts });
    });
    return taps;
  } finally {
    await phone.close();
  }
}
