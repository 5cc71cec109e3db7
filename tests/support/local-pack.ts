import type { LocalPack } from "../../src/schema/local-pack.ts";
import type { LocalShelf } from "../../src/state/local-store.ts";

/** A sound pack, small; numbers from the range kept free for fiction. */
export const smallPack: LocalPack = {
  format: 1,
  name: "Larch Road Surgery",
  jurisdiction: "uk",
  updatedOn: "2026-11-02",
  reviewBy: "2027-05-02",
  contacts: [
    {
      id: "ces-line",
      name: "Spinal hub, suspected cauda equina",
      purposes: ["cauda-equina"],
      phone: "020 7946 0123",
      hours: "Day and night",
    },
    { id: "xray-desk", name: "X-ray desk", purposes: ["x-ray"], place: "Ground floor, Elm wing" },
  ],
  forms: [{ id: "film-form", name: "Plain film form", purposes: ["x-ray"], where: "Shared drive" }],
  destinations: {},
  additions: [],
  switches: { girftRoute: false },
};

export interface FakeLocalShelf extends LocalShelf {
  text: string | null;
  /** What the next calls throw; null where storage works. */
  fault: Error | null;
  /** As if another tab had changed it. */
  changeElsewhere(text: string | null): void;
}

/** Storage in memory that can be full or blocked, and that another tab can change. */
export function fakeLocalShelf(kept: LocalPack | string | null = null): FakeLocalShelf {
  const listeners: (() => void)[] = [];
  const act = <T>(result: () => T): T => {
    if (shelf.fault !== null) throw shelf.fault;
    return result();
  };
  const shelf: FakeLocalShelf = {
    text: kept === null || typeof kept === "string" ? kept : JSON.stringify(kept),
    fault: null,
    read: () => act(() => shelf.text),
    write: (text) =>
      act(() => {
        shelf.text = text;
      }),
    remove: () =>
      act(() => {
        shelf.text = null;
      }),
    watch: (listener) => listeners.push(listener),
    changeElsewhere(text) {
      shelf.text = text;
      for (const listener of listeners) listener();
    },
  };
  return shelf;
}
