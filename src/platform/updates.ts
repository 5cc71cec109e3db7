import type { Workbox } from "workbox-window";
import type { UpdateState, Updates } from "../state/updates.ts";

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(given: string): string },
  ): { createScriptURL(given: string): string };
}

declare global {
  interface Window {
    /** Not yet in the compiler's own browser types; in truth it yields a trusted object. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/** The worker's address under a policy that allows that one address and no other. */
function workerAddress(): string {
  const href = new URL("sw.js", document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy("backstory-sw", {
    createScriptURL(given) {
      if (given !== href) throw new TypeError("Not the address of the worker");
      return given;
    },
  });
  return policy?.createScriptURL(href) ?? href;
}

/**
 * Offline copy and updates, by Workbox. Set up after the page has loaded; a browser without
 * service workers, or one that refuses, leaves the app working while it is open.
 */
export function createUpdates(): Updates {
  let state: UpdateState = "unsupported";
  let worker: Workbox | null = null;
  let isAsked = false;
  const listeners = new Set<() => void>();
  const become = (next: UpdateState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const register = async (): Promise<void> => {
    const { Workbox } = await import("workbox-window");
    const wb = new Workbox(workerAddress(), { updateViaCache: "none" });
    worker = wb;
    wb.addEventListener("activated", () => state !== "waiting" && become("offline-ready"));
    wb.addEventListener("waiting", () => become("waiting"));
    wb.addEventListener("redundant", () => state === "installing" && become("failed"));
    wb.addEventListener("controlling", () => {
      if (!isAsked) return;
      isAsked = false;
      location.reload();
    });
    become("installing");
    const registration = await wb.register();
    if (registration?.active && state === "installing") become("offline-ready");
  };

  const look = (): void => {
    worker?.update().catch(async () => {
      // No network: the version at hand stays, unless it was cleared away.
      if (!(await navigator.serviceWorker.getRegistration())) become("failed");
    });
  };

  if (import.meta.env.PROD && "serviceWorker" in navigator) {
    const begin = (): void => void register().catch(() => become("failed"));
    if (document.readyState === "complete") begin();
    else addEventListener("load", begin, { once: true });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") look();
    });
  }

  return {
    get state() {
      return state;
    },
    apply() {
      isAsked = true;
      void navigator.serviceWorker.getRegistration().then((registration) => {
        // Another tab may have taken the update up already: then a reload is all that is left.
        if (registration?.waiting) worker?.messageSkipWaiting();
        else location.reload();
      });
    },
    check: look,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
