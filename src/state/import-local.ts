import type { ContentPack } from "../schema/load-pack.ts";
import { type ReadLocal, readLocalPack } from "../schema/local/read-local-pack.ts";
import { knownIds } from "../schema/local/reference-faults.ts";
import type { LocalStore } from "./local-store.ts";

/** Takes up a local file if it is sound in every part; else the pack held stays as it is. */
export function importLocal(store: LocalStore, bytes: Uint8Array, content: ContentPack): ReadLocal {
  const read = readLocalPack(bytes, knownIds(content));
  if (read.ok) store.set(read.pack);
  return read;
}
