import type { Node } from "jsonc-parser";
import { type FileFault, type FilePath, fileFault } from "./file-fault.ts";
import { lineOf } from "./json-tree.ts";
import { nodeAt } from "./place-faults.ts";

/** Said alone of a file whose format is newer than ours: all else in it may be new as well. */
export function laterFormat(
  text: string,
  root: Node,
  path: FilePath,
  ours: number,
): FileFault<"later-format"> | null {
  const node = nodeAt(root, path);
  const version: unknown = node?.value;
  if (node === undefined || typeof version !== "number" || version <= ours) return null;
  return fileFault("later-format", String(version), lineOf(text, node.offset));
}
