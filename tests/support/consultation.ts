import type { Consultation } from "../../src/schema/consultation.ts";
import type { TabClaim } from "../../src/state/keeper.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import type { Shelf } from "../../src/state/shelf.ts";

export const NOW = Date.UTC(2026, 10, 24, 9, 0, 0);

/** A consultation with one answer in it. */
export function begun(id: string, changedAt = NOW): Consultation {
  return { ...newConsultation(id, changedAt, "1.1.0"), answers: { CES1: "no" } };
}

export interface FakeShelf extends Shelf {
  readonly kept: Map<string, unknown>;
  /** What the next calls throw; null where storage works. */
  fault: Error | null;
  /** How often something was written. */
  readonly writes: number;
}

/** Storage in memory that can be full or blocked. */
export function fakeShelf(...records: { id: string }[]): FakeShelf {
  const kept = new Map<string, unknown>(records.map((record) => [record.id, record]));
  let writes = 0;
  const shelf: FakeShelf = {
    kept,
    fault: null,
    get writes() {
      return writes;
    },
    async all() {
      if (shelf.fault !== null) throw shelf.fault;
      return new Map(kept);
    },
    async put(consultation) {
      if (shelf.fault !== null) throw shelf.fault;
      writes += 1;
      kept.set(consultation.id, structuredClone(consultation));
    },
    async remove(id) {
      if (shelf.fault !== null) throw shelf.fault;
      kept.delete(id);
    },
  };
  return shelf;
}

/** Tabs of one browser: a consultation held by one cannot be had by another. */
export function fakeBrowser(): (mine?: string | null) => TabClaim {
  const heldBy = new Map<string, TabClaim>();
  return (mine = null) => {
    let own = mine;
    const tab: TabClaim = {
      mine: () => own,
      remember: (id) => {
        own = id;
      },
      async claim(id) {
        const holder = heldBy.get(id);
        if (holder !== undefined && holder !== tab) return false;
        for (const [held, by] of heldBy) if (by === tab) heldBy.delete(held);
        heldBy.set(id, tab);
        own = id;
        return true;
      },
      isHeld: async (id) => heldBy.has(id),
    };
    return tab;
  };
}
