import * as z from "zod/mini";
import { fileText } from "./file/file-text.ts";
import { jsonTree } from "./file/json-tree.ts";
import { keyFaults } from "./file/key-faults.ts";
import { laterFormat } from "./file/later-format.ts";
import { nodeAt, pathByIds, placeFaults } from "./file/place-faults.ts";
import { textFaults } from "./file/plain-text.ts";
import { shapeFaults } from "./file/shape-faults.ts";
import { SCENARIO_FORMAT } from "./scenario.ts";
import type { ScenarioFault, ScenarioPathFault, ScenarioProblem } from "./scenario-fault.ts";
import { scenarioFaults } from "./scenario-faults.ts";
import type { KnownIds } from "./scenario-id-faults.ts";
import { ScenarioFile } from "./scenario-words.ts";

/** Larger scenario files are refused before they are read, in bytes. */
export const SCENARIO_LIMIT = 1_000_000;

export type ReadScenario =
  | { ok: true; file: ScenarioFile }
  | { ok: false; faults: readonly ScenarioFault[] };

/** Problems that a check of the shape gives as its message. */
const named = [...textFaults, "not-a-scenario-id", "reserved-id"] as const;

/** What an issue of the shape's own is called. */
export function namedProblem({ code, message }: z.core.$ZodIssue): ScenarioProblem {
  if (code === "invalid_union") return "not-a-condition";
  if (code === "invalid_key") return "not-a-scenario-id";
  return named.find((one) => one === message) ?? "syntax";
}

function nameOf({ path, problem, value }: ScenarioPathFault) {
  return problem === "unknown-key" || problem === "words-for-nothing" ? [...path, value] : null;
}

/**
 * Reads a scenario file: plain UTF-8, strict JSON, its shape, then all that a shape cannot show.
 * @param bytes the file, as it is
 * @returns the scenario, or every fault found at the first step that finds any. Never throws
 */
export function readScenario(bytes: Uint8Array, known: KnownIds): ReadScenario {
  const text = fileText(bytes, SCENARIO_LIMIT);
  if (typeof text !== "string") return { ok: false, faults: [text] };
  const tree = jsonTree(text);
  if (!tree.ok) return tree;
  const { root, value } = tree;
  const later = laterFormat(text, root, ["scenario", "format"], SCENARIO_FORMAT);
  if (later !== null) return { ok: false, faults: [later] };

  const parsed = z.safeParse(ScenarioFile, value);
  const isThere = (path: readonly PropertyKey[]): boolean => nodeAt(root, path) !== undefined;
  const faults: ScenarioPathFault[] = [
    ...keyFaults(root),
    ...(parsed.success
      ? scenarioFaults(parsed.data.scenario, parsed.data.words, known)
      : shapeFaults(parsed.error.issues, { isThere, named: namedProblem })),
  ];
  if (parsed.success && faults.length === 0) return { ok: true, file: parsed.data };
  const pathText = (path: readonly PropertyKey[]): string => pathByIds(path, value);
  return { ok: false, faults: placeFaults(faults, { text, root, nameOf, pathText }) };
}
