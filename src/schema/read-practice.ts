import * as z from "zod/mini";
import { type FilePath, fileFault, shown } from "./file/file-fault.ts";
import { fileText } from "./file/file-text.ts";
import { jsonTree } from "./file/json-tree.ts";
import { forbiddenKeys } from "./file/key-faults.ts";
import { pathByIds } from "./file/place-faults.ts";
import { shapeFaults } from "./file/shape-faults.ts";
import { PRACTICE_FORMAT, PracticeFile } from "./practice.ts";
import { namedProblem } from "./read-scenario.ts";
import type { ScenarioFault, ScenarioPathFault } from "./scenario-fault.ts";
import { scenarioFaults } from "./scenario-faults.ts";
import type { KnownIds } from "./scenario-id-faults.ts";

/** Larger files are refused before they are read, in bytes: far more than anyone practises. */
export const PRACTICE_LIMIT = 20_000_000;

export type ReadPractice =
  | { ok: true; file: PracticeFile }
  | { ok: false; faults: readonly ScenarioFault[] };

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isThere(value: unknown, path: FilePath): boolean {
  let at = value;
  return path.every((part) => {
    if (!isGroup(at) || !Object.hasOwn(at, part)) return false;
    at = Reflect.get(at, part);
    return true;
  });
}

function parsedJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Names that mean something to the language; with a file's tree `keyFaults` tells them, line and all. */
function forbiddenFaults(issue: z.core.$ZodIssue): ScenarioPathFault[] {
  if (issue.code !== "unrecognized_keys") return [];
  const { path, keys } = issue;
  return keys
    .filter((key) => forbiddenKeys.has(key))
    .map((key) => ({ path, problem: "forbidden-key", value: key }));
}

function faultsOf(value: unknown, known: KnownIds): ScenarioPathFault[] | PracticeFile {
  const parsed = z.safeParse(PracticeFile, value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const reading = { isThere: (path: FilePath) => isThere(value, path), named: namedProblem };
    return [...issues.flatMap(forbiddenFaults), ...shapeFaults(issues, reading)];
  }
  const faults = parsed.data.scenarios.flatMap(({ scenario, words }, at) =>
    scenarioFaults(scenario, words, known).map((fault) => ({
      ...fault,
      path: ["scenarios", at, ...fault.path],
    })),
  );
  return faults.length > 0 ? faults : parsed.data;
}

/**
 * Reads what was exported: its size, its JSON, its shape, and every scenario in it as if it came alone.
 * A file of the app's own making, so that a fault of its shape is named by its place and not its line.
 * @returns the file, or every fault found. Never throws
 */
export function readPractice(bytes: Uint8Array, known: KnownIds): ReadPractice {
  const text = fileText(bytes, PRACTICE_LIMIT);
  if (typeof text !== "string") return { ok: false, faults: [text] };
  const json = parsedJson(text);
  if (json === null) {
    const tree = jsonTree(text);
    return { ok: false, faults: tree.ok ? [fileFault("syntax")] : tree.faults };
  }
  const { value } = json;
  const format: unknown = isGroup(value) ? Reflect.get(value, "format") : undefined;
  if (typeof format === "number" && format > PRACTICE_FORMAT)
    return { ok: false, faults: [fileFault("later-format", String(format))] };
  const read = faultsOf(value, known);
  if (!Array.isArray(read)) return { ok: true, file: read };
  return {
    ok: false,
    faults: read.map(({ path, problem, value: about }) => ({
      line: null,
      path: pathByIds(path, value),
      problem,
      value: problem === "not-one-of" ? about : shown(about),
    })),
  };
}
