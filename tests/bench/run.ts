import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/e2e/browser.ts";
import { CompressedHost } from "./compressed-host.ts";
import { coldLoad, earlyTap, type Load, type Variant, warmOfflineStart } from "./measure.ts";
import { askedGroups, makeFloorPages } from "./pages.ts";
import { requestsElsewhere } from "./phone.ts";
import { type Line, table } from "./report.ts";
import { type CountedTap, countedTaps, type TimedTap, timedTaps } from "./taps.ts";

const built = `${process.cwd()}/dist`;
const RUNS = 7;
const TAP_RUNS = 2;
const EARLY_TAPS = 3;

/** Measures every variant in each round, beginning with another one each time. */
async function inTurns<T>(
  rounds: number,
  variants: readonly Variant[],
  measure: (variant: Variant) => Promise<T>,
): Promise<Record<Variant["name"], T[]>> {
  const results: Record<Variant["name"], T[]> = { static: [], plain: [], app: [] };
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = variants[(round + turn) % variants.length];
      if (variant !== undefined) results[variant.name].push(await measure(variant));
    }
  return results;
}

function say(what: string): void {
  console.info(`${Math.round(process.uptime())} s  ${what}`);
}

/** How busy the machine is with other work; to be asked before the bench begins. */
function otherWork(): string {
  const pressure = "/proc/pressure/cpu";
  if (!existsSync(pressure)) return "";
  const share = /avg60=([\d.]+)/.exec(readFileSync(pressure, "utf8"))?.[1] ?? "0";
  const advice = Number(share) > 20 ? ": too busy to trust the times, only the counts" : "";
  return `In the minute before, work waited for a processor ${share} % of the time${advice}.`;
}

async function measureAll(browser: Browser, variants: readonly Variant[]): Promise<string> {
  const [still, plain, app] = variants;
  if (still === undefined || plain === undefined || app === undefined) throw new Error("variants");
  const groups = askedGroups();
  const before = otherWork();

  say("one visit each, not counted");
  await inTurns(1, variants, (variant) => coldLoad(browser, variant));
  say(`first visits, ${RUNS} rounds`);
  const cold = await inTurns(RUNS, variants, (variant) => coldLoad(browser, variant));
  say("taps before ready");
  const early = (await inTurns(EARLY_TAPS, [app], () => earlyTap(browser, app))).app;
  say(`offline starts, ${RUNS} rounds`);
  const warm = await inTurns(RUNS, [still, app], (variant) => warmOfflineStart(browser, variant));
  say(`taps, ${TAP_RUNS} rounds`);
  const timed = await inTurns(TAP_RUNS, [plain, app], (one) => timedTaps(browser, one, groups));
  say("taps, counted");
  const counted = await inTurns(1, [plain, app], (one) => countedTaps(browser, one, groups));

  const load = (key: keyof Load) => ({
    still: cold.static.map((one) => one[key]),
    plain: cold.plain.map((one) => one[key]),
    app: cold.app.map((one) => one[key]),
  });
  const offline = (key: "fcp" | "ready") => ({
    still: warm.static.map((one) => one[key]),
    plain: null,
    app: warm.app.map((one) => one[key]),
  });
  const tap = (key: keyof TimedTap) => ({
    still: null,
    plain: timed.plain.flat().map((one) => one[key]),
    app: timed.app.flat().map((one) => one[key]),
  });
  const count = (key: keyof CountedTap) => ({
    still: null,
    plain: counted.plain.flat().map((one) => one[key]),
    app: counted.app.flat().map((one) => one[key]),
  });
  const aimPaint = { times: 1.1, floor: "still" } as const;
  const aimWarm = { times: 1.5, floor: "still" } as const;
  const aimTap = { times: 1.5, floor: "plain" } as const;
  const lines: Line[] = [
    { name: "transferred until ready", unit: "bytes", ...load("bytes") },
    { name: "first paint (FCP)", unit: "ms", ...load("fcp"), aim: aimPaint },
    { name: "largest paint (LCP)", unit: "ms", ...load("lcp"), aim: aimPaint },
    { name: "ready", unit: "ms", ...load("ready"), aim: { times: 2.1, floor: "still" } },
    { name: "offline start, first paint", unit: "ms", ...offline("fcp"), aim: aimWarm },
    { name: "offline start, ready", unit: "ms", ...offline("ready"), aim: aimWarm },
    { name: "tap to paint, median", unit: "ms", ...tap("toPaint"), aim: aimTap },
    { name: "tap to paint, worst", unit: "ms", ...tap("toPaint"), by: "worst" },
    { name: "tap to last change, median", unit: "ms", ...tap("toLastChange") },
    { name: "tap to last change, worst", unit: "ms", ...tap("toLastChange"), by: "worst" },
    { name: "calls a tap, median", unit: "", ...count("calls"), aim: { atMost: 4000 } },
    { name: "calls a tap, worst", unit: "", ...count("calls"), by: "worst", aim: { atMost: 4000 } },
    { name: "layouts a tap, median", unit: "", ...count("layouts"), aim: { atMost: 1 } },
    {
      name: "layouts a tap, worst",
      unit: "",
      ...count("layouts"),
      by: "worst",
      aim: { atMost: 1 },
    },
  ];
  const inTime = early.filter(({ tapped, ready }) => tapped < ready);
  const came = inTime.filter((one) => one.came).length;
  const when = early.map(({ tapped, ready }) => `${Math.round(tapped)}/${Math.round(ready)}`);
  const isKept = inTime.length > 0 && came === inTime.length;
  return [
    `Phone 360x740, processor 4x slower, Slow 4G, gzip. Median ±MAD; ${RUNS} visits and ${RUNS} offline starts in turns; ${timed.app.flat().length} timed and ${counted.app.flat().length} counted taps.\n${before}`,
    table(lines),
    `tap before ready: the check came ${came} of ${inTime.length} times (tapped/ready at ${when.join(", ")} ms)  aim: not lost  ${isKept ? "met" : "NOT MET"}`,
  ].join("\n\n");
}

async function main(): Promise<void> {
  if (!existsSync(`${built}/index.html`)) {
    const { status } = spawnSync("npx", ["vite", "build"], { stdio: "inherit" });
    if (status !== 0) throw new Error("The build failed");
  }
  const floors = makeFloorPages(built);
  const variants: Variant[] = [
    { name: "static", host: new CompressedHost(floors.still), ready: "load" },
    { name: "plain", host: new CompressedHost(floors.plain), ready: "mark" },
    { name: "app", host: new CompressedHost(built), ready: "mark" },
  ];
  await Promise.all(variants.map(({ host }) => host.up()));
  const { context, close } = await openBrowser();
  try {
    const browser = context.browser();
    if (browser === null) throw new Error("No browser behind the profile");
    const report = await measureAll(browser, variants);
    const elsewhere = requestsElsewhere();
    if (elsewhere.length > 0) throw new Error(`Asked elsewhere: ${elsewhere.join(", ")}`);
    console.info(`\n${report}`);
  } finally {
    await close();
    await Promise.all(variants.map(({ host }) => host.down()));
    floors.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
