import type { Page } from "playwright-core";
import { arrive } from "./visit.ts";

/** How a screen can stand beyond what its address says. It starts from the complete state. */
export interface Moment {
  readonly name: string;
  reach(page: Page, address: string): Promise<void>;
}

/** A moment of a place: what is done there, and what shows that it was. */
function moment(
  name: string,
  place: string,
  sign: string,
  act: (page: Page) => Promise<unknown>,
): Moment {
  return {
    name,
    async reach(page, address) {
      await page.reload();
      await arrive(page, address, place);
      await act(page);
      await page.waitForSelector(sign);
    },
  };
}

const click = (selector: string) => (page: Page) => page.click(selector);
/** A file that is not what is asked for. */
const take = (input: string) => (page: Page) =>
  page.setInputFiles(input, {
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from("["),
  });

const wipe = '[aria-labelledby="progress-wipe"]';
const told = '.drop [role="status"] *';

/** Each begins anew, so that none depends on another; the last drops the age, and the check is open again. */
export const moments: readonly Moment[] = [
  moment("the menu is open", "", ".menu[open] a", click(".menu > summary")),
  moment(
    "the help to a question is open",
    "check/G1",
    ".finding-help .sayable",
    click('[data-finding="CES3"] .finding-name'),
  ),
  moment("what was heard is found", "talk", '.talk [role="status"]:not(:empty)', (page) =>
    page.fill('.talk input[type="search"]', "my back is worn out"),
  ),
  moment("nothing is found", "library", '.library [role="status"]', (page) =>
    page.fill('input[type="search"]', "zzzz"),
  ),
  moment("a pack for here is begun", "local", ".local-parts", click(".local > .button")),
  moment("a pack for here is refused", "local", told, take('input[type="file"]')),
  moment("a patient is refused", "rehearse/own", told, take("#scenario-file")),
  moment("practice is refused", "rehearse/progress", told, take("#practice-file")),
  moment("an answer was given", "rehearse/play/begun", ".newest:focus", click(".say-choice")),
  moment(
    "a card is handed over",
    "rehearse/pair/dawn",
    ".pair-step:focus",
    click(".pair-step button"),
  ),
  moment("a report is retold", "report", ".report-chips .chip[aria-pressed=true]", async (page) => {
    await page.click("details .report-chips .chip");
  }),
  moment("a plan is turned to the patient", "agreement", ".turned .plan-sheet", async (page) => {
    await page.getByLabel("Exercise or physiotherapy").check();
    for (const duty of await page.locator(".duties .choice-clinician").all()) await duty.click();
    await page.getByRole("button", { name: "In 4 weeks" }).click();
    await page.evaluate(() => location.assign("#/turned/agreement"));
  }),
  moment("wiping practice asks first", "rehearse/progress", ".sure", click(`${wipe} button`)),
  moment("finishing asks first", "record", ".sure", click(".record > .button-plain")),
  moment("a figure that is not whole", "check/G7", ".field-error:not(:empty)", (page) =>
    page.fill('[data-finding="CTX-AGE"] input', "4.5"),
  ),
];
