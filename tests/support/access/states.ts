import type { Page } from "playwright-core";
import { answer, negativeCheck, open } from "../e2e/walk.ts";

/** What has been answered when a place is opened. */
export interface ConsultationState {
  readonly name: string;
  reach(page: Page, address: string): Promise<void>;
}

const answered = (finding: string) => async (page: Page, address: string): Promise<void> => {
  await negativeState(page, address);
  const group = { CES3: "G1", NEU3: "G2" }[finding] ?? "G3";
  await page.goto(`${address}#/check/${group}`);
  await answer(page, finding, "yes");
};

async function negativeState(page: Page, address: string): Promise<void> {
  await open(page, `${address}#/check`);
  await negativeCheck(page, "34", "2");
}

export const states: readonly ConsultationState[] = [
  { name: "nothing answered", reach: open },
  { name: "all answered, no imaging now", reach: negativeState },
  { name: "urgent", reach: answered("CA9") },
  { name: "emergency", reach: answered("CES3") },
];
