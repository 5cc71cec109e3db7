import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Stryker } from "@stryker-mutator/core";
import { z } from "zod";
import { explained } from "./explained.ts";

type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const Survivor = z.object({
  file: z.string(),
  line: z.number(),
  from: z.string(),
  to: z.string(),
  why: z.nullable(z.string()),
});
const Folder = z.object({
  date: z.string(),
  mutants: z.number(),
  killed: z.number(),
  survived: z.number(),
  /** Killed, in per cent. */
  score: z.number(),
  survivors: z.array(Survivor),
});
export type Folder = z.infer<typeof Folder>;
const Results = z.record(z.string(), Folder);

const kept = "docs/proof/mutation";

function textAt(file: string, { start, end }: MutantResult["location"]): string {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined),
    )
    .map((line) => line.trim())
    .join(" ");
}

/** What came of the mutants of one folder; those that do not run at all are left out. */
export function folderOf(results: readonly MutantResult[]): Folder {
  const ran = results.filter(({ status }) =>
    ["Killed", "Timeout", "Survived", "NoCoverage"].includes(status),
  );
  const alive = ran.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  const killed = ran.length - alive.length;
  const survivors = alive.map(({ fileName, location, replacement = "" }) => {
    const file = fileName.slice(fileName.indexOf("src/domain"));
    const from = textAt(file, location);
    const to = replacement.replace(/\s+/g, " ");
    const known = explained.find((one) => one.file === file && one.from === from && one.to === to);
    return { file, line: location.start.line + 1, from, to, why: known?.why ?? null };
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    ...{ mutants: ran.length, killed, survived: alive.length },
    score: Math.floor((killed / Math.max(1, ran.length)) * 1000) / 10,
    survivors,
  };
}

/** Writes the last result of each folder, for people and for programs. */
export function keep(folder: string, result: Folder): void {
  const file = `${kept}.json`;
  const before = existsSync(file) ? Results.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
  const all = { ...before, [folder]: result };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  const rows = Object.entries(all).sort(([a], [b]) => a.localeCompare(b));
  const table = rows.map(
    ([name, { date, mutants, killed, survived, score }]) =>
      `| ${name === "." ? "`logic.ts`" : `\`${name}\``} | ${mutants} | ${killed} | ${survived} | ${score}% | ${date} |`,
  );
  const alive = rows.flatMap(([, { survivors }]) =>
    survivors.map(
      ({ file: at, line, from, to, why }) =>
        `- \`${at}:${line}\`: \`${from}\` to \`${to}\`. ${why ?? "**Not explained yet.**"}`,
    ),
  );
  const parts = [
    "# Mutation testing",
    "Written by `npm run mutation`. Each mutant is one small change of the logic; it is killed when a test fails.",
    [
      "| Folder of `src/domain` | Mutants | Killed | Alive | Score | Run on |",
      "|---|---|---|---|---|---|",
      ...table,
    ].join("\n"),
    "## Alive, and why",
    alive.length === 0 ? "None." : alive.join("\n"),
  ];
  writeFileSync(`${kept}.md`, `${parts.join("\n\n")}\n`);
}
