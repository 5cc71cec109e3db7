import * as z from "zod/mini";
import { Preferences } from "../schema/consultation.ts";

export const defaultPreferences: Preferences = {
  format: 1,
  role: null,
  jurisdiction: "uk",
  setting: "primary",
  theme: "system",
  textSize: "normal",
  noteLength: "full",
};

/** Where preferences are kept as text. Either call may throw: storage can be blocked or full. */
export interface TextShelf {
  read(): string | null;
  write(text: string): void;
}

export interface PreferenceStore {
  get(): Preferences;
  /** False when this device does not keep them. */
  readonly isKept: boolean;
  set(change: Partial<Preferences>): void;
  subscribe(listener: () => void): () => void;
}

function parsed(text: string | null): Preferences {
  if (text === null) return defaultPreferences;
  try {
    const result = z.safeParse(Preferences, JSON.parse(text));
    return result.success ? result.data : defaultPreferences;
  } catch {
    return defaultPreferences;
  }
}

/** Preferences about the user and the place; what cannot be read back falls to the defaults. */
export function createPreferences(shelf: TextShelf): PreferenceStore {
  let isKept = true;
  const read = (): string | null => {
    try {
      return shelf.read();
    } catch {
      isKept = false;
      return null;
    }
  };
  let current = parsed(read());
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    get isKept() {
      return isKept;
    },
    set(change) {
      current = { ...current, ...change };
      try {
        shelf.write(JSON.stringify(current));
        isKept = true;
      } catch {
        isKept = false;
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
