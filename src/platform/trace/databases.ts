import { type IDBPDatabase, openDB } from "idb";

const ours = /^backstory(-|$)/;
/** For browsers that do not list what there is. */
const known = ["backstory", "backstory-practice"];

/** Names of every database of this address, or those of the app where the browser does not list. */
export async function databaseNames(): Promise<string[]> {
  if (!("databases" in indexedDB)) return known;
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

export function isOurDatabase(name: string): boolean {
  return ours.test(name);
}

/** Opens what is there. @returns null where there is none: it must not come to be by looking */
async function opened(name: string): Promise<IDBPDatabase | null> {
  let isNew = false;
  try {
    return await openDB(name, undefined, {
      upgrade: (_db, _from, _to, transaction) => {
        isNew = true;
        transaction.abort();
      },
    });
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

export interface StoreSize {
  readonly count: number;
  readonly bytes: number;
}

/** How many records a database holds, and about how large they are as text. */
export async function sizeOfDatabase(name: string): Promise<StoreSize> {
  const db = await opened(name);
  let count = 0;
  let bytes = 0;
  for (const store of db?.objectStoreNames ?? []) {
    const records: unknown[] = (await db?.getAll(store)) ?? [];
    count += records.length;
    for (const record of records) bytes += new Blob([JSON.stringify(record) ?? ""]).size;
  }
  db?.close();
  return { count, bytes };
}

/**
 * Empties every store. The database itself stays: deleting it waits for every tab that holds it
 * open, and would then take along what was recorded in the meantime.
 */
export async function emptyDatabase(name: string): Promise<void> {
  const db = await opened(name);
  for (const store of db?.objectStoreNames ?? []) await db?.clear(store);
  db?.close();
}
