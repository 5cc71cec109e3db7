import type { TextShelf } from "../state/preferences.ts";

const KEY = "backstory:preferences";

/** Keeps preferences in localStorage; the getter itself throws where storage is blocked. */
export const preferenceShelf: TextShelf = {
  read: () => localStorage.getItem(KEY),
  write: (text) => localStorage.setItem(KEY, text),
};
