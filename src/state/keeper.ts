import type { Consultation } from "../schema/consultation.ts";
import { hasBegun } from "./new-consultation.ts";
import { type Shelf, sortShelf } from "./shelf.ts";
import type { Store } from "./store.ts";

/** Says which consultation this tab holds, so that two tabs never share one. */
export interface TabClaim {
  mine(): string | null;
  /** Notes at once what this tab holds: a claim may come too late for a page that is left. */
  remember(id: string): void;
  /** @returns false when another open tab holds it */
  claim(id: string): Promise<boolean>;
  /** @returns true while another open tab, or this one, holds it */
  isHeld(id: string): Promise<boolean>;
}

/** How keeping goes; shown to the user in words. */
export type KeepState = "kept" | "not-kept";

export interface Keeper {
  /** What to offer on the home screen. */
  readonly offered: Consultation | null;
  /** Records that could not be read back. */
  readonly unreadable: readonly string[];
  readonly state: KeepState;
  /** Reads the shelf and takes up this tab's own consultation, if it has one. */
  start(now: number): Promise<void>;
  /** Goes on with the offered consultation. @returns false when another tab took it first */
  resume(): Promise<boolean>;
  /** Removes what is offered, or what could not be read, for good. */
  discard(ids: readonly string[]): Promise<void>;
  /** Wipes the consultation on screen and starts an empty one. */
  finish(next: Consultation): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** Keeps the consultation of this tab on the shelf at every change; the app works on without a shelf. */
export function createKeeper(store: Store, shelf: Shelf, tab: TabClaim): Keeper {
  /** What no open tab holds, newest first: what one is working on would hide it. */
  let left: readonly Consultation[] = [];
  let unreadable: readonly string[] = [];
  let state: KeepState = "kept";
  let saved: Consultation = store.get();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const became = (next: KeepState): void => {
    if (state === next) return;
    state = next;
    tell();
  };

  // Handed over at once, never after the write before it: a page that is left drops what still waits.
  const save = (): void => {
    const consultation = store.get();
    const { id } = consultation;
    const begun = hasBegun(consultation);
    // all taken back: what was kept would come back with a reload
    const isEmptied = !begun && saved.id === id && hasBegun(saved);
    if (consultation === saved || !(begun || isEmptied)) return;
    saved = consultation;
    tab.remember(id);
    const write = () => (begun ? shelf.put(consultation) : shelf.remove(id));
    void Promise.resolve()
      .then(() => (store.get() === consultation ? write() : undefined))
      .then(
        () => became("kept"),
        () => became("not-kept"),
      );
  };
  store.subscribe(save);

  const takeUp = async (consultation: Consultation): Promise<boolean> => {
    if (!(await tab.claim(consultation.id))) return false;
    saved = consultation;
    store.dispatch({ type: "resumed", consultation });
    return true;
  };

  return {
    get offered() {
      return left[0] ?? null;
    },
    get unreadable() {
      return unreadable;
    },
    get state() {
      return state;
    },
    async start(now) {
      try {
        const contents = sortShelf(await shelf.all(), now);
        unreadable = contents.unreadable;
        await Promise.all(contents.expired.map((id) => shelf.remove(id)));
        const own = contents.unfinished.find(({ id }) => id === tab.mine());
        const isUntouched = !hasBegun(store.get());
        const tookUp = own !== undefined && isUntouched && (await takeUp(own));
        if (!tookUp) {
          await tab.claim(store.get().id);
          const others = contents.unfinished.filter(({ id }) => id !== store.get().id);
          const held = await Promise.all(others.map(({ id }) => tab.isHeld(id)));
          left = others.filter((_, at) => held[at] === false);
        }
      } catch {
        state = "not-kept";
      }
      tell();
    },
    async resume() {
      const [offered, ...next] = left;
      if (offered === undefined) return false;
      const isOurs = await takeUp(offered);
      left = isOurs ? [] : next;
      tell();
      return isOurs;
    },
    async discard(ids) {
      left = left.filter(({ id }) => !ids.includes(id));
      unreadable = unreadable.filter((id) => !ids.includes(id));
      tell();
      try {
        await Promise.all(ids.map((id) => shelf.remove(id)));
      } catch {
        became("not-kept");
      }
    },
    async finish(next) {
      const { id } = store.get();
      store.dispatch({ type: "finished", next });
      saved = next;
      // Asked for before anything is waited for: what was wiped must not come back with a reload.
      const removed = shelf.remove(id).catch(() => became("not-kept"));
      await tab.claim(next.id);
      await removed;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
