import type { FileFault, FilePath, FileProblem, PathFault } from "./file/file-fault.ts";

/** What is wrong with a scenario file. Each has its words under `faults:problem`. */
export type ScenarioProblem =
  | FileProblem
  | "not-a-scenario-id"
  | "reserved-id"
  | "not-a-condition"
  | "no-such-place"
  | "never-taken"
  | "last-way-conditional"
  | "too-few-open-choices"
  | "unreachable"
  | "no-way-out"
  | "unknown-belief"
  | "unknown-source"
  | "unknown-finding"
  | "unknown-behaviour"
  | "unknown-fact"
  | "unknown-choice"
  | "never-asked"
  | "never-told"
  | "no-strong-ending"
  | "unsafe-goes-on"
  | "cue-unheard"
  | "no-words"
  | "words-for-nothing"
  | "cue-words"
  | "shipped-id"
  | "not-newer"
  | "no-room";

export type ScenarioFault = FileFault<ScenarioProblem>;

/** A fault by its path from the top of the file, so that its line can be found. */
export type ScenarioPathFault = PathFault<ScenarioProblem>;

export function pathFault(
  problem: ScenarioProblem,
  value: string,
  ...path: FilePath
): ScenarioPathFault {
  return { path, problem, value };
}

/** Places of values that stand there a second time. */
export function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
}
