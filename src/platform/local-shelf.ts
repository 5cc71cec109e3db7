import type { LocalShelf } from "../state/local-store.ts";

const KEY = "backstory:local-pack";

/** Keeps the local pathway pack in localStorage; the getter itself throws where it is blocked. */
export const localShelf: LocalShelf = {
  read: () => localStorage.getItem(KEY),
  write: (text) => localStorage.setItem(KEY, text),
  remove: () => localStorage.removeItem(KEY),
  watch: (listener) =>
    window.addEventListener("storage", ({ key }) => {
      if (key === KEY || key === null) listener();
    }),
};
