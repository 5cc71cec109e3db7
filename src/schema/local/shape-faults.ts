import type * as z from "zod/mini";
import { forbiddenKeys } from "./key-faults.ts";
import type { LocalPath, LocalProblem } from "./local-fault.ts";
import { textFaults } from "./local-text.ts";

/** A fault without its place in a file, so that the editor can use it as well. */
export interface ShapeFault {
  readonly path: LocalPath;
  readonly problem: LocalProblem;
  readonly value: string;
}

const kinds: Readonly<Record<string, LocalProblem>> = {
  string: "kind-string",
  number: "kind-number",
  boolean: "kind-boolean",
  array: "kind-array",
  object: "kind-object",
  record: "kind-object",
};

/** Problems that a check of ours gives as its message. */
const named = [...textFaults, "not-an-id", "review-before-update"] as const;

function namedProblem({ path, message }: z.core.$ZodIssue): LocalProblem {
  const problem = named.find((one) => one === message);
  if (problem !== undefined) return problem;
  return path.at(-1) === "updatedOn" || path.at(-1) === "reviewBy" ? "not-a-date" : "syntax";
}

/** @param isThere whether the file has anything at this place */
function problemsOf(issue: z.core.$ZodIssue, isThere: (path: LocalPath) => boolean): ShapeFault[] {
  const { path, code } = issue;
  const one = (problem: LocalProblem, value: unknown = ""): ShapeFault[] => [
    { path, problem, value: String(value) },
  ];
  if (!isThere(path))
    return [{ path: path.slice(0, -1), problem: "missing", value: String(path.at(-1)) }];
  switch (code) {
    case "unrecognized_keys":
      return issue.keys
        .filter((key) => !forbiddenKeys.has(key))
        .map((key) => ({ path, problem: "unknown-key", value: key }));
    case "invalid_type":
      return one(kinds[issue.expected] ?? "syntax");
    case "invalid_value":
      return one("not-one-of", issue.values.join(", "));
    case "too_big":
      return one(issue.origin === "array" ? "too-many" : "too-long", issue.maximum);
    case "too_small":
      return one("too-few", issue.minimum);
    default:
      return one(namedProblem(issue));
  }
}

/** What a schema found, in the words of a local file: each fault with its path. */
export function shapeFaults(
  issues: readonly z.core.$ZodIssue[],
  isThere: (path: LocalPath) => boolean = () => true,
): ShapeFault[] {
  const all = issues.flatMap((issue) => problemsOf(issue, isThere));
  const keyOf = ({ path, problem, value }: ShapeFault): string =>
    [problem, value, ...path].map(String).join("/");
  return [...new Map(all.map((fault) => [keyOf(fault), fault])).values()];
}
