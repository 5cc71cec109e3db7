import type { TabClaim } from "../state/keeper.ts";

const MINE = "backstory:consultation";

/**
 * A consultation belongs to one tab: the tab holds a web lock named after it for as long as
 * it lives, and remembers the id in sessionStorage so that a reload finds its own again.
 * Where locks are missing every claim succeeds.
 */
export function createTabClaim(): TabClaim {
  let release: (() => void) | null = null;
  return {
    mine() {
      try {
        return sessionStorage.getItem(MINE);
      } catch {
        return null;
      }
    },
    remember,
    async isHeld(id) {
      if (!("locks" in navigator)) return false;
      const { held = [] } = await navigator.locks.query();
      return held.some(({ name }) => name === lockOf(id));
    },
    async claim(id) {
      const held = await hold(id);
      if (held === null) return false;
      release?.();
      release = held;
      remember(id);
      return true;
    },
  };
}

function lockOf(id: string): string {
  return `backstory:${id}`;
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(MINE, id);
  } catch {
    // Without session storage a reload offers the consultation on the home screen instead.
  }
}

/** @returns a function that lets go, or null when another tab holds it */
function hold(id: string): Promise<(() => void) | null> {
  if (!("locks" in navigator)) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    navigator.locks
      .request(lockOf(id), { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(() => resolve(() => {}));
  });
}
