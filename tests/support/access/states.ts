import type { Page } from "playwright-core";
import { practised } from "../e2e/practised.ts";
import { answer, figure, negativeCheck, open } from "../e2e/walk.ts";

/** What has been answered when a place is opened. */
export interface ConsultationState {
  readonly name: string;
  reach(page: Page, address: string): Promise<void>;
}

async function negative(page: Page, address: string): Promise<void> {
  await open(page, `${address}#/check`);
  await negativeCheck(page, "34", "2");
}

const present = (group: string, finding: string) => async (page: Page, address: string) => {
  await negative(page, address);
  await page.goto(`${address}#/check/${group}`);
  await answer(page, finding, "yes");
};

/** Everything is answered, and practice is under way: all that a user can open is there. */
export const complete: ConsultationState = {
  name: "all answered, no imaging now",
  async reach(page, address) {
    await negative(page, address);
    await practised(page);
  },
};

export const emergency: ConsultationState = { name: "emergency", reach: present("G1", "CES3") };

/** The other ways a consultation can stand; Rehearse and the like do not change with them. */
export const otherStates: readonly ConsultationState[] = [
  { name: "nothing answered", reach: open },
  {
    name: "begun, with a value that cannot be",
    async reach(page, address) {
      await open(page, `${address}#/check/G1`);
      await answer(page, "CES1", "no");
      await page.goto(`${address}#/check/G7`);
      await figure(page, "CTX-AGE", "200");
    },
  },
  { name: "urgent", reach: present("G3", "CA9") },
  emergency,
];
