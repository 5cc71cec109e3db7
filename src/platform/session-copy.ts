import type { CopySpace } from "../state/unwritten-copy.ts";

const COPY = "backstory:unwritten";

/** sessionStorage: written before a tap ends, read by this tab alone, gone with it. */
export const sessionCopy: CopySpace = {
  read() {
    try {
      return sessionStorage.getItem(COPY);
    } catch {
      return null;
    }
  },
  write(copy) {
    try {
      if (copy === null) sessionStorage.removeItem(COPY);
      else sessionStorage.setItem(COPY, copy);
    } catch {
      // Blocked or full: the shelf alone keeps the consultation.
    }
  },
};
