import { readFileSync } from "node:fs";
import * as z from "zod";
import type { FileFault } from "../schema/file/file-fault.ts";

const Phrases = z.object({ problem: z.record(z.string(), z.string()) });
const words = new URL("../../locales/en/faults.json", import.meta.url);
const phrases = Phrases.parse(JSON.parse(readFileSync(words, "utf8")));

/** A fault of a file in the words of the app. */
export function toldFault({ line, path, problem, value }: FileFault<string>): string {
  const what = (phrases.problem[problem] ?? problem).replaceAll("{{value}}", () => value);
  const where = [line === null ? "" : `Line ${line}`, path].filter((part) => part !== "");
  return where.length === 0 ? what : `${where.join(", ")}: ${what}`;
}
