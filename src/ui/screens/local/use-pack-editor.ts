import { useRef, useState } from "preact/hooks";
import { edited } from "../../../domain/local/edit-pack.ts";
import type { LocalPack } from "../../../schema/local-pack.ts";
import type { LocalStore } from "../../../state/local-store.ts";
import { dateAfter } from "../../dates.ts";
import { useServices } from "../../services.ts";

export interface PackEditor {
  /** Saves a change. @returns false where the pack would not be sound; it then stays as it is */
  update(change: Partial<LocalPack>): boolean;
  /** The same, and it can be undone until anything else changes. */
  remove(change: Partial<LocalPack>): void;
  readonly canUndo: boolean;
  undo(): void;
  /** How often entries were removed or put back: places in a list then count anew. */
  readonly removals: number;
  /** Changes whenever the pack changed by another hand: what was typed is then of no use. */
  readonly epoch: number;
}

interface Removal {
  readonly before: LocalPack;
  readonly after: LocalPack | null;
}

/** Changes to the pack held, each saved at once. */
export function usePackEditor(store: LocalStore): PackEditor {
  const { now } = useServices();
  const own = useRef({ pack: store.get(), epoch: 0 });
  const [removal, setRemoval] = useState<Removal | null>(null);
  const [removals, setRemovals] = useState(0);
  if (own.current.pack !== store.get())
    own.current = { pack: store.get(), epoch: own.current.epoch + 1 };

  const put = (pack: LocalPack): boolean => {
    const isSaved = store.set(pack);
    own.current = { ...own.current, pack: store.get() };
    return isSaved;
  };
  const update = (change: Partial<LocalPack>): boolean => {
    const pack = store.get();
    return pack !== null && put(edited(pack, change, dateAfter(now(), 0)));
  };
  return {
    update,
    remove(change) {
      const before = store.get();
      if (before === null || !update(change)) return;
      setRemoval({ before, after: store.get() });
      setRemovals(removals + 1);
    },
    canUndo: removal !== null && removal.after === store.get(),
    undo() {
      if (removal === null) return;
      put(removal.before);
      setRemoval(null);
      setRemovals(removals + 1);
    },
    removals,
    epoch: own.current.epoch,
  };
}
