import { findNodeAtLocation, type Node } from "jsonc-parser";
import { type FileFault, type FilePath, type PathFault, shown } from "./file-fault.ts";

export function nodeAt(root: Node, path: FilePath): Node | undefined {
  const parts = path.filter((part) => typeof part !== "symbol");
  return findNodeAtLocation(root, parts);
}

/** A place in the file in plain words: entries of a list are counted from 1. */
function pathText(path: FilePath): string {
  return path
    .map((part) => (typeof part === "number" ? ` ${part + 1}` : `, ${shown(part)}`))
    .join("")
    .replace(/^[ ,]+/, "");
}

/** The same, where an entry of a list that has an id is named by it: `nodes opening, cue`. */
export function pathByIds(path: FilePath, value: unknown): string {
  let at = value;
  return path
    .map((part) => {
      const inner: unknown =
        typeof at === "object" && at !== null ? Reflect.get(at, part) : undefined;
      at = inner;
      const id: unknown =
        typeof inner === "object" && inner !== null ? Reflect.get(inner, "id") : undefined;
      if (typeof part !== "number") return `, ${shown(part)}`;
      return ` ${typeof id === "string" && id !== "" ? shown(id) : part + 1}`;
    })
    .join("")
    .replace(/^[ ,]+/, "");
}

interface Placing<P extends string> {
  readonly text: string;
  readonly root: Node;
  /** The path of the name that a fault is about, where it is not about a value. */
  readonly nameOf: (fault: PathFault<P>) => FilePath | null;
  readonly pathText?: (path: FilePath) => string;
  /** Problems whose value is a list of ours and no text of the file. */
  readonly isOurs?: (problem: P) => boolean;
}

/** Where a fault stands: at a name, else at the value, or what holds it. */
function offsetOf<P extends string>(fault: PathFault<P>, { root, nameOf }: Placing<P>): number {
  if ("offset" in fault && typeof fault.offset === "number") return fault.offset;
  const name = nameOf(fault);
  if (name !== null) return nodeAt(root, name)?.parent?.offset ?? root.offset;
  return nodeAt(root, fault.path)?.offset ?? root.offset;
}

/** The faults in the order of the file, each with its line. One pass over the text, however many. */
export function placeFaults<P extends string>(
  faults: readonly PathFault<P>[],
  placing: Placing<P>,
): FileFault<P>[] {
  const { text, isOurs = (problem) => problem === "not-one-of" } = placing;
  const placed = faults
    .map((fault) => ({ ...fault, offset: offsetOf(fault, placing) }))
    .sort((a, b) => a.offset - b.offset);
  let line = 1;
  let from = 0;
  return placed.map(({ path, problem, value, offset }) => {
    line += text.slice(from, offset).split(/\r\n?|\n/).length - 1;
    from = offset;
    return {
      line,
      path: (placing.pathText ?? pathText)(path),
      problem,
      value: isOurs(problem) ? value : shown(value),
    };
  });
}
