import { localShelf } from "./platform/local-shelf.ts";
import type { ContentPack } from "./schema/load-pack.ts";
import { createLocalStore, type LocalStore } from "./state/local-store.ts";

let store: LocalStore | null = null;

/** The local pathway pack of this device: always the same store. A chunk that `main.tsx` fetches. */
export function openLocal(content: ContentPack): LocalStore {
  store ??= createLocalStore(localShelf, content);
  return store;
}
