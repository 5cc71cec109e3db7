import { useEffect, useState } from "preact/hooks";
import type { LocalPack } from "../../schema/local-pack.ts";
import type { LocalStore } from "../../state/local-store.ts";
import { usePreferences, useServices } from "../services.ts";

/** Draws anew at each change of the store, and once for what changed before it was listened to. */
export function useStoreChanges(store: LocalStore | null): void {
  const [, again] = useState(0);
  useEffect(() => {
    if (store === null) return;
    const follow = (): void => again((n) => n + 1);
    follow();
    return store.subscribe(follow);
  }, [store]);
}

/** The local store once it is open; "failed" where its part of the app cannot be had. */
export function useLocalStore(): LocalStore | "opening" | "failed" {
  const { local } = useServices();
  const [store, setStore] = useState<LocalStore | "opening" | "failed">("opening");
  useEffect(() => {
    let isCurrent = true;
    local().then(
      (opened) => isCurrent && setStore(opened),
      () => isCurrent && setStore("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [local]);
  useStoreChanges(typeof store === "string" ? null : store);
  return store;
}

/** The pack that counts here: the one held, if it is for the country chosen. */
export function useLocalPack(): LocalPack | null {
  const store = useLocalStore();
  const { jurisdiction } = usePreferences();
  const pack = typeof store === "string" ? null : store.get();
  return pack?.jurisdiction === jurisdiction ? pack : null;
}
