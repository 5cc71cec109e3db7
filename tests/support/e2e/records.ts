import type { Page } from "playwright-core";
import type { Consultation } from "../../../src/schema/consultation.ts";

/** Waits until the app has made its database: a test that opened it first would make an empty one. */
async function madeByApp(page: Page): Promise<void> {
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name }) => name === "backstory"),
  );
}

/** @returns the consultations kept on the device */
export async function keptRecords(page: Page): Promise<Consultation[]> {
  await madeByApp(page);
  return page.evaluate(
    () =>
      new Promise<Consultation[]>((resolve, reject) => {
        const opening = indexedDB.open("backstory");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const kept = opening.result.transaction("consultations").objectStore("consultations");
          const all = kept.getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** @returns the consultation of this tab, as it is kept */
export async function keptHere(page: Page): Promise<Consultation | undefined> {
  const mine = await page.evaluate(() => sessionStorage.getItem("backstory:consultation"));
  return (await keptRecords(page)).find(({ id }) => id === mine);
}

/** @returns how many consultations are kept on the device */
export async function countKept(page: Page): Promise<number> {
  return (await keptRecords(page)).length;
}

/** Puts records on the device as a hand, or another version of the app, would have. */
export async function putRecords(
  page: Page,
  records: readonly { id: string; [field: string]: unknown }[],
): Promise<void> {
  await madeByApp(page);
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("backstory");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction("consultations", "readwrite");
          for (const record of wanted) change.objectStore("consultations").put(record, record.id);
          change.onerror = () => reject(change.error);
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    records,
  );
}
