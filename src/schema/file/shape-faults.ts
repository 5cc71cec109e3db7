import type * as z from "zod/mini";
import type { FilePath, FileProblem, PathFault } from "./file-fault.ts";
import { forbiddenKeys } from "./key-faults.ts";

const kinds: Readonly<Record<string, FileProblem>> = {
  string: "kind-string",
  number: "kind-number",
  boolean: "kind-boolean",
  array: "kind-array",
  object: "kind-object",
  record: "kind-object",
};

interface Reading<P extends string> {
  /** Whether the file has anything at this place. */
  readonly isThere: (path: FilePath) => boolean;
  /** The problem of an issue that a check of the shape's own found. */
  readonly named: (issue: z.core.$ZodIssue) => P | FileProblem;
}

function problemsOf<P extends string>(
  issue: z.core.$ZodIssue,
  { isThere, named }: Reading<P>,
): PathFault<P | FileProblem>[] {
  const { path, code } = issue;
  const one = (problem: P | FileProblem, value: unknown = ""): PathFault<P | FileProblem>[] => [
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
      return one(named(issue));
  }
}

/** What a schema found, in the words of a file: each fault once, with its path. */
export function shapeFaults<P extends string>(
  issues: readonly z.core.$ZodIssue[],
  reading: Reading<P>,
): PathFault<P | FileProblem>[] {
  const all = issues.flatMap((issue) => problemsOf(issue, reading));
  const keyOf = ({ path, problem, value }: PathFault<string>): string =>
    [problem, value, ...path].map(String).join("/");
  return [...new Map(all.map((fault) => [keyOf(fault), fault])).values()];
}
