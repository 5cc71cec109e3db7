import type { Page } from "playwright-core";
import { replay } from "../../../src/domain/rehearsal/replay.ts";
import { newRun } from "../../../src/state/practice/practice-events.ts";
import { sampleFile } from "../sample-scenario.ts";

/** Leaves a patient of one's own, a rehearsal under way (`begun`) and one that ended (`ended`) on the device. */
export async function practised(page: Page): Promise<void> {
  const file = sampleFile();
  const about = {
    scenario: "sample",
    version: 1,
    seed: 1,
    coach: "live",
    saysFirst: false,
  } as const;
  const choices = ["guideline", "hurry", "scan"];
  if (!replay(file.scenario, choices).isOver) throw new Error("the sample changed");
  const runs = [
    { ...newRun({ ...about, id: "begun", now: 1_700_000_000_000 }), choices: ["listen"] },
    {
      ...newRun({ ...about, id: "ended", now: 1_700_000_000_000 }),
      choices,
      endedAt: 1_700_000_100_000,
    },
  ];
  await page.evaluate(
    ([runs, file]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("backstory-practice", 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore("runs");
          opening.result.createObjectStore("scenarios");
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction(["runs", "scenarios"], "readwrite");
          for (const run of runs) write.objectStore("runs").put(run, run.id);
          write.objectStore("scenarios").put(file, file.scenario.id);
          write.onerror = () => reject(write.error);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [runs, file] as const,
  );
}
