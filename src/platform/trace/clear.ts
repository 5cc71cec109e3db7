import type { KeepingPlace } from "../../state/trace.ts";
import { databaseNames, emptyDatabase, isOurDatabase } from "./databases.ts";
import { isOurCache, isOurKey, workerOf } from "./kept.ts";

function emptyStorage(storage: Storage): void {
  for (const key of Object.keys(storage).filter(isOurKey)) storage.removeItem(key);
}

/** In this order: the worker goes before the files that it would serve. */
const steps: Readonly<Record<KeepingPlace, () => unknown>> = {
  database: async () =>
    Promise.all((await databaseNames()).filter(isOurDatabase).map(emptyDatabase)),
  session: () => emptyStorage(sessionStorage),
  local: () => emptyStorage(localStorage),
  worker: async () => (await workerOf())?.unregister(),
  cache: async () => {
    if (!("caches" in window)) return;
    const names = (await caches.keys()).filter(isOurCache);
    await Promise.all(names.map((name) => caches.delete(name)));
  },
};
const order: readonly KeepingPlace[] = ["database", "session", "local", "worker", "cache"];

/** Removes everything of the app from this browser; goes on where one place fails. */
export async function clear(): Promise<readonly KeepingPlace[]> {
  const failed: KeepingPlace[] = [];
  for (const place of order) {
    try {
      await steps[place]();
    } catch {
      failed.push(place);
    }
  }
  return failed;
}
