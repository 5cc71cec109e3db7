import { findNodeAtLocation, type Node } from "jsonc-parser";
import * as z from "zod/mini";
import { LOCAL_FORMAT, LocalPack } from "../local-pack.ts";
import { fileFault, fileText } from "./file-text.ts";
import { jsonTree, lineOf } from "./json-tree.ts";
import { keyFaults } from "./key-faults.ts";
import { type LocalFault, type LocalPath, pathText, shown } from "./local-fault.ts";
import { type KnownIds, localReferenceFaults } from "./reference-faults.ts";
import { type ShapeFault, shapeFaults } from "./shape-faults.ts";
import { skeletonOf } from "./skeleton.ts";

export type ReadLocal =
  | { ok: true; pack: LocalPack }
  | { ok: false; faults: readonly LocalFault[] };

function nodeAt(root: Node, path: LocalPath): Node | undefined {
  const parts = path.filter((part) => typeof part !== "symbol");
  return findNodeAtLocation(root, parts);
}

/** Where a fault stands: at a name that is too much, else at the value, or what holds it. */
function offsetOf(root: Node, { path, problem, value }: ShapeFault): number {
  if (problem === "unknown-key" || problem === "unknown-destination") {
    const at = problem === "unknown-key" ? [...path, value] : path;
    return nodeAt(root, at)?.parent?.offset ?? root.offset;
  }
  return nodeAt(root, path)?.offset ?? root.offset;
}

function laterFormat(root: Node): { version: string; offset: number } | null {
  const node = nodeAt(root, ["format"]);
  const version: unknown = node?.value;
  if (node === undefined || typeof version !== "number" || version <= LOCAL_FORMAT) return null;
  return { version: String(version), offset: node.offset };
}

/**
 * Reads a local file: plain UTF-8, strict JSON, its shape, its names.
 * @param bytes the file, as it is
 * @returns the pack, or every fault found with its line. Never throws
 */
export function readLocalPack(bytes: Uint8Array, known: KnownIds): ReadLocal {
  const text = fileText(bytes);
  if (typeof text !== "string") return { ok: false, faults: [text] };
  const tree = jsonTree(text);
  if (!tree.ok) return tree;
  const { root, value } = tree;

  const later = laterFormat(root);
  if (later !== null) {
    const line = lineOf(text, later.offset);
    return { ok: false, faults: [fileFault("later-format", later.version, line)] };
  }
  const result = z.safeParse(LocalPack, value);
  const shape = result.success
    ? []
    : shapeFaults(result.error.issues, (path) => nodeAt(root, path) !== undefined);
  const placed = [
    ...keyFaults(root),
    ...[...shape, ...localReferenceFaults(skeletonOf(value), known)].map((fault) => ({
      ...fault,
      offset: offsetOf(root, fault),
    })),
  ].sort((a, b) => a.offset - b.offset);
  if (result.success && placed.length === 0) return { ok: true, pack: result.data };
  return {
    ok: false,
    faults: placed.map(
      ({ path, problem, value, offset }): LocalFault => ({
        line: lineOf(text, offset),
        path: pathText(path.map(shownPart)),
        problem,
        value: problem === "not-one-of" ? value : shown(value),
      }),
    ),
  };
}

function shownPart(part: PropertyKey): PropertyKey {
  return typeof part === "string" ? shown(part) : part;
}
