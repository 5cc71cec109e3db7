import { join } from "node:path";
import { engineFiles } from "../../src/build/rules-digest.ts";
import type { Proof } from "../../src/schema/proof.ts";
import type { FileResult } from "./results.ts";
import { sourceDigest } from "./source-digest.ts";

/** What came of the engine's mutants, or `null` while a file of it has no result of the code it holds. */
export function mutationOf(
  kept: Readonly<Record<string, FileResult>>,
  root = join(import.meta.dirname, "../.."),
): Proof["mutation"] {
  const sum = { mutants: 0, killed: 0 };
  for (const file of engineFiles(root)) {
    const result = kept[file];
    if (result?.digest !== sourceDigest(join(root, file))) return null;
    sum.mutants += result.mutants;
    sum.killed += result.killed;
  }
  return sum;
}
