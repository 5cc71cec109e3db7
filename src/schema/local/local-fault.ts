import type { FileFault, FileProblem, PathFault } from "../file/file-fault.ts";

/** What is wrong with a local file. Each has its words under `faults:problem`. */
export type LocalProblem =
  | FileProblem
  | "not-a-date"
  | "not-an-id"
  | "duplicate-purpose"
  | "unknown-rule"
  | "unknown-destination"
  | "unknown-contact"
  | "review-before-update";

export type LocalFault = FileFault<LocalProblem>;

/** A fault without its place in a file, so that the editor can use it as well. */
export type ShapeFault = PathFault<LocalProblem>;
