import * as z from "zod/mini";
import type { ContentPack } from "../schema/load-pack.ts";
import { knownIds, localReferenceFaults } from "../schema/local/reference-faults.ts";
import { LocalPack } from "../schema/local-pack.ts";

/** Where the local pack is kept as text. Any call may throw: storage can be blocked or full. */
export interface LocalShelf {
  read(): string | null;
  write(text: string): void;
  remove(): void;
  /** Told when another tab changed it. */
  watch(listener: () => void): void;
}

export interface LocalStore {
  /** What is held, whether or not it is for the country chosen. */
  get(): LocalPack | null;
  /** False when this device does not keep it: then it lasts until the tab is closed. */
  readonly isKept: boolean;
  /** What was kept and could not be read back. It is not used. */
  readonly setAside: string | null;
  /** Takes up a pack. @returns false, and changes nothing, where it would not read back */
  set(pack: LocalPack): boolean;
  /** Removes the pack, and what was set aside, for good. */
  remove(): void;
  subscribe(listener: () => void): () => void;
}

/**
 * The local pathway pack of this device. What an earlier version of the app kept is read again
 * against the rules of this one; what does not fit is set aside and not used.
 */
export function createLocalStore(shelf: LocalShelf, content: ContentPack): LocalStore {
  const known = knownIds(content);
  const listeners = new Set<() => void>();
  let current: LocalPack | null = null;
  let setAside: string | null = null;
  let isKept = true;

  const attempt = (act: () => void): void => {
    try {
      act();
      isKept = true;
    } catch {
      isKept = false;
    }
  };
  const sound = (value: unknown): LocalPack | null => {
    const { data } = z.safeParse(LocalPack, value);
    return data !== undefined && localReferenceFaults(data, known).length === 0 ? data : null;
  };
  const parsed = (text: string): LocalPack | null => {
    try {
      return sound(JSON.parse(text));
    } catch {
      return null;
    }
  };
  const read = (): void =>
    attempt(() => {
      const text = shelf.read();
      current = text === null ? null : parsed(text);
      setAside = current === null ? text : null;
    });
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  read();
  shelf.watch(() => {
    read();
    tell();
  });
  return {
    get: () => current,
    get isKept() {
      return isKept;
    },
    get setAside() {
      return setAside;
    },
    set(pack) {
      const next = sound(pack);
      if (next === null) return false;
      current = next;
      setAside = null;
      attempt(() => shelf.write(JSON.stringify(next)));
      tell();
      return true;
    },
    remove() {
      current = null;
      setAside = null;
      attempt(() => shelf.remove());
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
