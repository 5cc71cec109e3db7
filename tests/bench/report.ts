import { libraryNames, type Samples, type VariantName } from "./variant.ts";

/** A line of the report: a figure of each page that has one, and what the app's should be. */
export interface Line {
  readonly name: string;
  readonly unit: "ms" | "bytes" | "";
  readonly samples: Samples;
  /** How the samples of a page become one figure; the median unless said. */
  readonly by?: "median" | "worst";
  readonly aims?: readonly Aim[];
}

/** At most so many times a floor, at most a figure, or so many times less than the best library. */
export type Aim =
  | { readonly times: number; readonly floor: "static" | "plain" }
  | { readonly atMost: number }
  | { readonly timesLess: number };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return (low + high) / 2;
}

/** Median distance from the median. */
function spread(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle)));
}

function figureOf({ samples, by }: Line, page: VariantName): number | null {
  const values = samples[page];
  if (values === undefined || values.length === 0) return null;
  return by === "worst" ? Math.max(...values) : median(values);
}

function shown(line: Line, page: VariantName): string {
  const figure = figureOf(line, page);
  if (figure === null) return "-";
  const round = Math.round(figure).toLocaleString("en");
  const isTime = line.by !== "worst" && line.unit === "ms";
  return isTime ? `${round} ±${Math.round(spread(line.samples[page] ?? []))}` : round;
}

/** The figure of the library that does best. */
function bestLibrary(line: Line): number | null {
  const figures = libraryNames.flatMap((name) => figureOf(line, name) ?? []);
  return figures.length === 0 ? null : Math.min(...figures);
}

function ratio(above: number | null, below: number | null): string {
  return above === null || below === null || below === 0 ? "-" : `${(above / below).toFixed(2)}x`;
}

function isMet(line: Line, aim: Aim): boolean {
  const app = figureOf(line, "app");
  if (app === null) return false;
  if ("atMost" in aim) return app <= aim.atMost;
  if ("timesLess" in aim) return app * aim.timesLess <= (bestLibrary(line) ?? 0);
  return app <= aim.times * (figureOf(line, aim.floor) ?? 0);
}

function inWords(aim: Aim): string {
  if ("atMost" in aim) return `<= ${aim.atMost.toLocaleString("en")}`;
  if ("timesLess" in aim) return `${aim.timesLess}x less than libraries`;
  return `<= ${aim.times}x ${aim.floor}`;
}

const pages = ["static", "plain", "app", ...libraryNames] as const;
const head = ["", ...pages, "app/static", "app/plain", "best library/app", "aim"];

function cells(line: Line): string[] {
  const app = figureOf(line, "app");
  return [
    line.unit === "" ? line.name : `${line.name}, ${line.unit}`,
    ...pages.map((page) => shown(line, page)),
    ratio(app, figureOf(line, "static")),
    ratio(app, figureOf(line, "plain")),
    ratio(bestLibrary(line), app),
    (line.aims ?? [])
      .map((aim) => `${inWords(aim)}: ${isMet(line, aim) ? "met" : "NOT MET"}`)
      .join("; "),
  ];
}

/** The whole comparison as a table, which reads as Markdown and as plain text. */
export function table(lines: readonly Line[]): string {
  const rows = [head, ...lines.map(cells)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const [first = "", ...rest] = rows.map(
    (row) =>
      `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`,
  );
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [first, rule, ...rest].join("\n");
}
