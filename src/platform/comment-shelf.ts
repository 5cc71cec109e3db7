import type { TextShelf } from "../state/preferences.ts";

const KEY = "backstory:translation-comments";

/** Keeps comments on translations in localStorage; the getter itself throws where it is blocked. */
export const commentShelf: TextShelf = {
  read: () => localStorage.getItem(KEY),
  write: (text) => localStorage.setItem(KEY, text),
};
