import * as z from "zod/mini";
import { fileText } from "../file/file-text.ts";
import { jsonTree } from "../file/json-tree.ts";
import { keyFaults } from "../file/key-faults.ts";
import { laterFormat } from "../file/later-format.ts";
import { nodeAt, placeFaults } from "../file/place-faults.ts";
import { LOCAL_FORMAT, LocalPack } from "../local-pack.ts";
import type { LocalFault, ShapeFault } from "./local-fault.ts";
import { localShapeFaults } from "./local-shape-faults.ts";
import { type KnownIds, localReferenceFaults } from "./reference-faults.ts";
import { skeletonOf } from "./skeleton.ts";

/** Larger files are refused before they are read. */
export const MOST_BYTES = 300_000;

export type ReadLocal =
  | { ok: true; pack: LocalPack }
  | { ok: false; faults: readonly LocalFault[] };

function nameOf({ path, problem, value }: ShapeFault) {
  if (problem === "unknown-key") return [...path, value];
  return problem === "unknown-destination" ? path : null;
}

/**
 * Reads a local file: plain UTF-8, strict JSON, its shape, its names.
 * @param bytes the file, as it is
 * @returns the pack, or every fault found with its line. Never throws
 */
export function readLocalPack(bytes: Uint8Array, known: KnownIds): ReadLocal {
  const text = fileText(bytes, MOST_BYTES);
  if (typeof text !== "string") return { ok: false, faults: [text] };
  const tree = jsonTree(text);
  if (!tree.ok) return tree;
  const { root, value } = tree;

  const later = laterFormat(text, root, ["format"], LOCAL_FORMAT);
  if (later !== null) return { ok: false, faults: [later] };
  const result = z.safeParse(LocalPack, value);
  const shape = result.success
    ? []
    : localShapeFaults(result.error.issues, (path) => nodeAt(root, path) !== undefined);
  const faults: ShapeFault[] = [
    ...keyFaults(root),
    ...shape,
    ...localReferenceFaults(skeletonOf(value), known),
  ];
  if (result.success && faults.length === 0) return { ok: true, pack: result.data };
  return { ok: false, faults: placeFaults(faults, { text, root, nameOf }) };
}
