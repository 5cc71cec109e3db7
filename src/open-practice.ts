import { createIdbPractice } from "./platform/idb-practice.ts";
import { openPractice, type PracticeStore } from "./state/practice/practice-store.ts";

let opened: Promise<PracticeStore> | null = null;

/** Practice on this device: one store for the whole app, made when it is first wanted. */
export function openOnce(newId: () => string): Promise<PracticeStore> {
  opened ??= openPractice({ shelf: createIdbPractice(), now: () => Date.now(), newId });
  return opened;
}
