import { openDB } from "idb";
import type { PracticeShelf } from "../state/practice/practice-shelf.ts";

const NAME = "backstory-practice";

/** Keeps practice in a database of its own, apart from every consultation. */
export function createIdbPractice(): PracticeShelf {
  const open = () =>
    openDB(NAME, 1, {
      upgrade: (db) => {
        db.createObjectStore("runs");
        db.createObjectStore("scenarios");
      },
    });
  return {
    async all() {
      const db = await open();
      const runs: unknown[] = await db.getAll("runs");
      const scenarios: unknown[] = await db.getAll("scenarios");
      db.close();
      return { runs, scenarios };
    },
    async putRun(run) {
      const db = await open();
      await db.put("runs", run, run.id);
      db.close();
    },
    async putScenario(file) {
      const db = await open();
      await db.put("scenarios", file, file.scenario.id);
      db.close();
    },
    async removeScenario(id) {
      const db = await open();
      await db.delete("scenarios", id);
      db.close();
    },
    async wipe() {
      const db = await open();
      await db.clear("runs");
      await db.clear("scenarios");
      db.close();
    },
  };
}
