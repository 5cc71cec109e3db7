/** A line of the report: a figure of each page and what the app's should be. */
export interface Line {
  readonly name: string;
  readonly unit: "ms" | "bytes" | "";
  readonly still: readonly number[] | null;
  readonly plain: readonly number[] | null;
  readonly app: readonly number[];
  /** How the app's samples become one figure; the median unless said. */
  readonly by?: "median" | "worst";
  readonly aim?: Aim;
}

/** At most this many times a floor, or at most this figure. */
export type Aim =
  | { readonly times: number; readonly floor: "still" | "plain" }
  | { readonly atMost: number };

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

function figureOf(values: readonly number[], by: Line["by"]): number {
  return by === "worst" ? Math.max(...values) : median(values);
}

function shown(values: readonly number[] | null, { by, unit }: Line): string {
  if (values === null) return "-";
  const figure = Math.round(figureOf(values, by)).toLocaleString("en");
  return by === "worst" || unit !== "ms" ? figure : `${figure} ±${Math.round(spread(values))}`;
}

function ratio(line: Line, floor: readonly number[] | null): string {
  if (floor === null) return "-";
  const below = figureOf(floor, line.by);
  return below === 0 ? "-" : `${(figureOf(line.app, line.by) / below).toFixed(2)}x`;
}

function verdictOn(line: Line): { aim: string; isMet: boolean | null } {
  const { aim, app, by } = line;
  if (aim === undefined) return { aim: "", isMet: null };
  const figure = figureOf(app, by);
  if ("atMost" in aim)
    return { aim: `<= ${aim.atMost.toLocaleString("en")}`, isMet: figure <= aim.atMost };
  const floor = aim.floor === "still" ? line.still : line.plain;
  const isMet = floor !== null && figure <= aim.times * figureOf(floor, by);
  return { aim: `<= ${aim.times}x ${aim.floor === "still" ? "static" : "plain"}`, isMet };
}

function cells(line: Line): string[] {
  const { aim, isMet } = verdictOn(line);
  return [
    line.unit === "" ? line.name : `${line.name}, ${line.unit}`,
    shown(line.still, line),
    shown(line.plain, line),
    shown(line.app, line),
    ratio(line, line.still),
    ratio(line, line.plain),
    aim,
    isMet === null ? "" : isMet ? "met" : "NOT MET",
  ];
}

const head = ["", "static", "plain JS", "app", "app/static", "app/plain", "aim", ""];

/** The whole comparison as a table in plain text. */
export function table(lines: readonly Line[]): string {
  const rows = [head, ...lines.map(cells)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
