import { useEffect, useState } from "preact/hooks";
import type { LocalPack } from "../../schema/local-pack.ts";
import type { LocalStore } from "../../state/local-store.ts";
import { useChanges, usePreferences, useServices } from "../services.ts";

const never = (): (() => void) => () => {};

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
  useChanges(typeof store === "string" ? never : store.subscribe);
  return store;
}

/** The pack that counts here: the one held, if it is for the country chosen. */
export function useLocalPack(): LocalPack | null {
  const store = useLocalStore();
  const { jurisdiction } = usePreferences();
  const pack = typeof store === "string" ? null : store.get();
  return pack?.jurisdiction === jurisdiction ? pack : null;
}
