import type { IDBPDatabase } from "idb";
import type { Shelf } from "../state/shelf.ts";

const NAME = "backstory";
const CONSULTATIONS = "consultations";

/**
 * Keeps unfinished consultations in IndexedDB. Writes ask for strict durability, so that an
 * answer survives a browser that is killed, which localStorage does not promise.
 */
export function createIdbShelf(): Shelf {
  let opening: Promise<IDBPDatabase> | null = null;
  const database = (): Promise<IDBPDatabase> => {
    opening ??= import("idb").then(({ openDB }) =>
      openDB(NAME, 1, {
        upgrade: (db) => {
          db.createObjectStore(CONSULTATIONS);
        },
        terminated: () => {
          opening = null;
        },
      }),
    );
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  const write = async (
    change: (store: { put(v: unknown, k: string): unknown; delete(k: string): unknown }) => unknown,
  ): Promise<void> => {
    const db = await database();
    const transaction = db.transaction(CONSULTATIONS, "readwrite", { durability: "strict" });
    change(transaction.store);
    // Asked for at once: left to itself it commits only after an answer that a page being left never reads.
    transaction.commit();
    await transaction.done;
  };
  return {
    async all() {
      const db = await database();
      const kept = new Map<string, unknown>();
      let cursor = await db.transaction(CONSULTATIONS).store.openCursor();
      while (cursor !== null) {
        kept.set(String(cursor.key), cursor.value);
        cursor = await cursor.continue();
      }
      return kept;
    },
    put: (consultation) => write((store) => store.put(consultation, consultation.id)),
    remove: (id) => write((store) => store.delete(id)),
  };
}
