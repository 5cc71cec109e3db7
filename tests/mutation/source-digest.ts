import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A short hash of one file: a result of other code is no result of this. */
export function sourceDigest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
}
