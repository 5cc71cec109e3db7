import type * as z from "zod/mini";
import type { FilePath } from "../file/file-fault.ts";
import { textFaults } from "../file/plain-text.ts";
import { shapeFaults } from "../file/shape-faults.ts";
import type { LocalProblem, ShapeFault } from "./local-fault.ts";

/** Problems that a check of ours gives as its message. */
const named = [...textFaults, "not-an-id", "review-before-update"] as const;

function namedProblem({ path, message }: z.core.$ZodIssue): LocalProblem {
  const problem = named.find((one) => one === message);
  if (problem !== undefined) return problem;
  return path.at(-1) === "updatedOn" || path.at(-1) === "reviewBy" ? "not-a-date" : "syntax";
}

/** What the shape of a local pack found. @param isThere whether the file has anything at a place */
export function localShapeFaults(
  issues: readonly z.core.$ZodIssue[],
  isThere: (path: FilePath) => boolean = () => true,
): ShapeFault[] {
  return shapeFaults(issues, { isThere, named: namedProblem });
}
