import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import type { Stryker } from "@stryker-mutator/core";
import { z } from "zod";
import { explained } from "./explained.ts";

type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const Survivor = z.object({ line: z.number(), from: z.string(), to: z.string() });
type Survivor = z.infer<typeof Survivor>;
const FileResult = z.object({
  date: z.string(),
  /** Of the code as it was. */
  digest: z.string(),
  mutants: z.number(),
  killed: z.number(),
  /** Of those killed: no test failed, they made one run without end. */
  endless: z.number(),
  survivors: z.array(Survivor),
});
export type FileResult = z.infer<typeof FileResult>;
const Results = z.record(z.string(), FileResult);

const kept = "docs/proof/mutation";

/** The code that was changed, on one line. */
function textAt(file: string, { start, end }: MutantResult["location"]): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const parts = lines.slice(start.line - 1, end.line);
  const last = parts.length - 1;
  return parts
    .map((line, at) =>
      line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined).trim(),
    )
    .join(" ");
}

/** What came of the mutants of one file; those that do not run at all are left out. */
export function resultOf(
  file: string,
  digest: string,
  results: readonly MutantResult[],
): FileResult {
  const ran = results.filter(({ status }) =>
    ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status),
  );
  const survivors = ran
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ location, replacement = "" }) => ({
      line: location.start.line,
      from: textAt(file, location),
      to: replacement.replace(/\s+/g, " "),
    }));
  const date = new Date().toISOString().slice(0, 10);
  const endless = ran.filter(({ status }) => status === "Timeout").length;
  const killed = ran.length - survivors.length;
  return { date, digest, mutants: ran.length, killed, endless, survivors };
}

/** Why one that lives may live, or null where nobody has said yet. */
export function whyAlive(file: string, { from, to }: Survivor): string | null {
  const known = explained.find((one) => one.file === file && one.from === from && one.to === to);
  return known?.why ?? null;
}

/** Share killed, in per cent, rounded down. */
export function scoreOf(results: readonly FileResult[]): number {
  const killed = results.reduce((sum, one) => sum + one.killed, 0);
  const mutants = results.reduce((sum, one) => sum + one.mutants, 0);
  return mutants === 0 ? 100 : Math.floor((killed / mutants) * 1000) / 10;
}

function rowOf(name: string, some: readonly FileResult[]): string {
  const sum = (of: (one: FileResult) => number): number =>
    some.reduce((total, one) => total + of(one), 0);
  const dates = [...new Set(some.map(({ date }) => date))].sort().join(", ");
  const alive = sum(({ survivors }) => survivors.length);
  return `| ${name} | ${sum(({ mutants }) => mutants)} | ${sum(({ killed }) => killed)} | ${sum(({ endless }) => endless)} | ${alive} | ${scoreOf(some)}% | ${dates} |`;
}

/** The last result of each file. */
export function keptResults(): z.infer<typeof Results> {
  const json = `${kept}.json`;
  return existsSync(json) ? Results.parse(JSON.parse(readFileSync(json, "utf8"))) : {};
}

/** Keeps the last result of a file beside those of the others, for people and for programs. */
export function keep(file: string, result: FileResult): void {
  const all = Object.entries({ ...keptResults(), [file]: result })
    .filter(([path]) => existsSync(path))
    .sort(([a], [b]) => a.localeCompare(b));
  writeFileSync(`${kept}.json`, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);

  const folders = [...new Set(all.map(([path]) => posix.dirname(path)))];
  const rows = folders.map((folder) =>
    rowOf(
      `\`${folder}\``,
      all.filter(([path]) => posix.dirname(path) === folder).map(([, one]) => one),
    ),
  );
  const alive = all.flatMap(([path, { survivors }]) =>
    survivors.map((one) => {
      const why = whyAlive(path, one) ?? "**Not explained yet.**";
      return `- \`${path}:${one.line}\`: \`${one.from}\` to \`${one.to}\`. ${why}`;
    }),
  );
  const head =
    "| Folder | Mutants | Killed | of these endless | Alive | Score | Run on |\n|---|---|---|---|---|---|---|";
  const parts = [
    "# Mutation testing",
    "Written by `npm run mutation`. Each mutant is one small change of the logic; it is killed when a test fails, or never ends (endless). What is not in the table has not been tried yet.",
    [
      head,
      ...rows,
      rowOf(
        "all of these",
        all.map(([, one]) => one),
      ),
    ].join("\n"),
    "## By file",
    [head.replace("Folder", "File"), ...all.map(([path, one]) => rowOf(`\`${path}\``, [one]))].join(
      "\n",
    ),
    "## Alive, and why",
    alive.length === 0 ? "None." : alive.join("\n"),
  ];
  writeFileSync(`${kept}.md`, `${parts.join("\n\n")}\n`);
}
