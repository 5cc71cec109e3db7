import { createIdbPractice } from "./platform/idb-practice.ts";
import { createDictation } from "./platform/on-device-dictation.ts";
import { openPractice } from "./state/practice/practice-store.ts";
import type { PracticeRoom } from "./ui/services.ts";

let opened: Promise<PracticeRoom> | null = null;

/** Practice on this device: one store for the whole app, made when it is first wanted. */
export function openOnce(newId: () => string): Promise<PracticeRoom> {
  opened ??= openPractice({ shelf: createIdbPractice(), now: () => Date.now(), newId }).then(
    (store) => ({ store, dictation: createDictation() }),
  );
  return opened;
}
