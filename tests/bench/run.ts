import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/e2e/browser.ts";
import { CompressedHost } from "./compressed-host.ts";
import { libraryForms } from "./library-forms.ts";
import { coldLoad, type EarlyTap, earlyTap, warmOfflineStart } from "./measure.ts";
import { memoryOverConsultations, memoryWhenReady } from "./memory.ts";
import { askedGroups, makePages } from "./pages.ts";
import { requestsElsewhere } from "./phone.ts";
import { type Line, table } from "./report.ts";
import { countedTaps, timedTaps } from "./taps.ts";
import {
  choiceOfApp,
  libraryNames,
  type Samples,
  type Variant,
  type VariantName,
} from "./variant.ts";

const built = `${process.cwd()}/dist`;
const kept = "docs/bench";
const RUNS = 7;
const EARLY_TAPS = 3;
/** The groups that are timed; all are counted. */
const TIMED_GROUPS = 2;
const CONSULTATIONS = { count: 200, every: 20 };

type Results<T> = Map<VariantName, T[]>;

/** Measures every variant in each round, beginning with another one each time. */
async function inTurns<T>(
  rounds: number,
  variants: readonly Variant[],
  measure: (variant: Variant) => Promise<T>,
): Promise<Results<T>> {
  const results: Results<T> = new Map(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = variants[(round + turn) % variants.length];
      if (variant !== undefined) results.get(variant.name)?.push(await measure(variant));
    }
  return results;
}

/** One figure of each result, by page. */
function samplesOf<T>(results: Results<T>, figure: (one: T) => number): Samples {
  return Object.fromEntries([...results].map(([name, all]) => [name, all.map(figure)]));
}

/** The results of every round as one row. */
function flat<T>(results: Results<readonly T[]>): Results<T> {
  return new Map([...results].map(([name, rounds]) => [name, rounds.flat()]));
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
  const only = (...names: VariantName[]): Variant[] =>
    variants.filter(({ name }) => names.includes(name));
  const [app] = only("app");
  if (app === undefined) throw new Error("No app to measure");
  const forms = variants.filter(({ name }) => name !== "static");
  const groups = askedGroups();
  const before = otherWork();

  say("one visit each, not counted");
  await inTurns(1, variants, (variant) => coldLoad(browser, variant));
  say(`first visits, ${RUNS} rounds`);
  const cold = await inTurns(RUNS, variants, (variant) => coldLoad(browser, variant));
  say("taps before ready");
  const early = (await inTurns(EARLY_TAPS, [app], () => earlyTap(browser, app))).get("app") ?? [];
  say(`offline starts, ${RUNS} rounds`);
  const warm = await inTurns(RUNS, only("static", "app"), (one) => warmOfflineStart(browser, one));
  say(`taps, ${RUNS} rounds`);
  const timed = flat(
    await inTurns(RUNS, forms, (one) => timedTaps(browser, one, groups.slice(0, TIMED_GROUPS))),
  );
  say("taps, counted");
  const counted = flat(await inTurns(1, forms, (one) => countedTaps(browser, one, groups)));
  say(`memory, ${RUNS} rounds`);
  const memory = await inTurns(RUNS, variants, (one) => memoryWhenReady(browser, one));
  say(`memory over ${CONSULTATIONS.count} consultations`);
  const over = await memoryOverConsultations(browser, app, CONSULTATIONS);

  const floorOf = (times: number) => ({ times, floor: "static" }) as const;
  const fcp = samplesOf(cold, (one) => one.fcp);
  const toPaint = samplesOf(timed, (one) => one.toPaint);
  const toLastChange = samplesOf(timed, (one) => one.toLastChange);
  const calls = samplesOf(counted, (one) => one.calls);
  const layouts = samplesOf(counted, (one) => one.layouts);
  const lines: Line[] = [
    {
      name: "transferred until ready",
      unit: "bytes",
      samples: samplesOf(cold, (one) => one.bytes),
    },
    { name: "first paint (FCP)", unit: "ms", samples: fcp, aims: [floorOf(1.1), { timesLess: 5 }] },
    {
      name: "largest paint (LCP)",
      unit: "ms",
      samples: samplesOf(cold, (one) => one.lcp),
      aims: [floorOf(1.1)],
    },
    {
      name: "ready",
      unit: "ms",
      samples: samplesOf(cold, (one) => one.ready),
      aims: [floorOf(2.1)],
    },
    {
      name: "offline start, first paint",
      unit: "ms",
      samples: samplesOf(warm, (one) => one.fcp),
      aims: [floorOf(1.5)],
    },
    {
      name: "offline start, ready",
      unit: "ms",
      samples: samplesOf(warm, (one) => one.ready),
      aims: [floorOf(1.5)],
    },
    {
      name: "tap to paint, median",
      unit: "ms",
      samples: toPaint,
      aims: [{ times: 1.5, floor: "plain" }],
    },
    { name: "tap to paint, worst", unit: "ms", samples: toPaint, by: "worst" },
    { name: "tap to last change, median", unit: "ms", samples: toLastChange },
    { name: "tap to last change, worst", unit: "ms", samples: toLastChange, by: "worst" },
    {
      name: "calls a tap, median",
      unit: "",
      samples: calls,
      aims: [{ atMost: 4000 }, { timesLess: 40 }],
    },
    { name: "calls a tap, worst", unit: "", samples: calls, by: "worst", aims: [{ atMost: 4000 }] },
    { name: "layouts a tap, median", unit: "", samples: layouts, aims: [{ atMost: 1 }] },
    {
      name: "layouts a tap, worst",
      unit: "",
      samples: layouts,
      by: "worst",
      aims: [{ atMost: 1 }],
    },
    { name: "memory when ready", unit: "bytes", samples: samplesOf(memory, (one) => one) },
  ];
  const taps = (results: Results<unknown>): number => results.get("app")?.length ?? 0;
  return [
    `Phone 360x740, processor 4x slower, Slow 4G, gzip. Median ±MAD; ${RUNS} rounds in turns; ${taps(timed)} timed and ${taps(counted)} counted taps a page. Counts and memory at full speed.
${before}`,
    table(lines),
    earlyInWords(early),
    memoryInWords(over),
  ].join("\n\n");
}

function earlyInWords(early: readonly EarlyTap[]): string {
  const inTime = early.filter(({ tapped, ready }) => tapped < ready);
  const came = inTime.filter((one) => one.came).length;
  const when = early.map(({ tapped, ready }) => `${Math.round(tapped)}/${Math.round(ready)}`);
  const isKept = inTime.length > 0 && came === inTime.length;
  return `Tap before ready: the check came ${came} of ${inTime.length} times (tapped/ready at ${when.join(", ")} ms). Aim: not lost: ${isKept ? "met" : "NOT MET"}`;
}

/** Flat: the second half adds no more than a twentieth; the first warms the engine up. */
function memoryInWords(over: readonly number[]): string {
  const half = over[Math.ceil(over.length / 2) - 1] ?? 0;
  const last = over.at(-1) ?? Number.POSITIVE_INFINITY;
  const inMb = over.map((bytes) => (bytes / 1e6).toFixed(2)).join(", ");
  const { count, every } = CONSULTATIONS;
  return `Memory of the app over ${count} consultations in one tab, after each ${every}: ${inMb} MB. Aim: flat, the second half adds at most 5 %: ${((last / half - 1) * 100).toFixed(1)} %, ${last <= half * 1.05 ? "met" : "NOT MET"}`;
}

/** The report, with what it was measured on, beside the last one's place. */
function keep(report: string): void {
  const on = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} processors.`;
  mkdirSync(kept, { recursive: true });
  writeFileSync(
    `${kept}/README.md`,
    `# The last bench\n\nWritten by \`npm run bench\`. ${on} Why an aim is missed is in [why.md](why.md).\n\n${report}\n`,
  );
}

async function main(): Promise<void> {
  if (!existsSync(`${built}/index.html`)) {
    const { status } = spawnSync("npx", ["vite", "build"], { stdio: "inherit" });
    if (status !== 0) throw new Error("The build failed");
  }
  const pages = makePages(built);
  const hostOf = (name: Exclude<VariantName, "app">): CompressedHost => {
    const folder = pages.folders.get(name);
    if (folder === undefined) throw new Error(`No page of ${name}`);
    return new CompressedHost(folder);
  };
  const variants: Variant[] = [
    { name: "static", host: hostOf("static"), ready: "load", choiceOf: choiceOfApp },
    { name: "plain", host: hostOf("plain"), ready: "mark", choiceOf: choiceOfApp },
    { name: "app", host: new CompressedHost(built), ready: "mark", choiceOf: choiceOfApp },
    ...libraryNames.map((name): Variant => {
      return { name, host: hostOf(name), ready: "mark", choiceOf: libraryForms[name].choiceOf };
    }),
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
    keep(report);
  } finally {
    await close();
    await Promise.all(variants.map(({ host }) => host.down()));
    pages.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
