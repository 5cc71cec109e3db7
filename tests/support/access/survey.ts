import type { Page } from "playwright-core";
import { audit } from "./audit.ts";
import { hiddenStops } from "./keyboard.ts";
import { type Moment, moments } from "./moments.ts";
import { type ConsultationState, complete, otherStates } from "./states.ts";
import { look, type View, viewName } from "./views.ts";
import { answeredPlaces, arrive, everyPlace, openAll } from "./visit.ts";

/** A phone, and a desktop of 1280 by 800 px at 200% and 400%. */
const smallest = [
  { width: 360, height: 740 },
  { width: 640, height: 400 },
  { width: 320, height: 200 },
] as const;

/** Which views of a thing are looked at, by its number. */
export type ViewsOf = (at: number) => readonly View[];

/** What was looked at, how often, and what was found. */
export interface Survey {
  readonly name: string;
  readonly audits: number;
  readonly faults: readonly string[];
}

async function lookAt(page: Page, where: string, views: readonly View[]): Promise<string[]> {
  const faults: string[] = [];
  for (const view of views) {
    await look(page, view);
    const found = await audit(page);
    faults.push(...found.map((fault) => `${where}, ${viewName(view)}: ${fault}`));
  }
  return faults;
}

/** The places of one way a consultation can stand: as they open, and again with all details open. */
export async function surveyState(
  page: Page,
  address: string,
  state: ConsultationState,
  closed: ViewsOf,
  opened: ViewsOf,
): Promise<Survey> {
  await state.reach(page, address);
  const faults: string[] = [];
  let audits = 0;
  for (const [at, place] of (state === complete ? everyPlace : answeredPlaces).entries()) {
    const views = { closed: closed(at), opened: opened(at) };
    if (views.closed.length + views.opened.length === 0) continue;
    await arrive(page, address, place);
    faults.push(...(await lookAt(page, `#/${place}`, views.closed)));
    await openAll(page);
    faults.push(...(await lookAt(page, `#/${place} opened`, views.opened)));
    audits += views.closed.length + views.opened.length;
  }
  return { name: state.name, audits, faults };
}

/** The moments of a screen that no address names. */
export async function surveyMoments(
  page: Page,
  address: string,
  viewsOf: ViewsOf,
  chosen: readonly Moment[] = moments,
): Promise<Survey> {
  await complete.reach(page, address);
  const faults: string[] = [];
  let audits = 0;
  for (const [at, moment] of chosen.entries()) {
    await moment.reach(page, address);
    const views = viewsOf(at);
    faults.push(...(await lookAt(page, moment.name, views)));
    audits += views.length;
  }
  return { name: "moments", audits, faults };
}

/** Every tab stop of every place, on the smallest screens: none lies under a bar. */
export async function surveyFocus(page: Page, address: string): Promise<Survey> {
  await complete.reach(page, address);
  const faults: string[] = [];
  let audits = 0;
  for (const { width, height } of smallest) {
    await page.setViewportSize({ width, height });
    for (const place of everyPlace) {
      await arrive(page, address, place);
      await openAll(page);
      const { stops, hidden } = await hiddenStops(page);
      faults.push(...hidden.map((stop) => `#/${place}, ${width}×${height}: hidden ${stop}`));
      audits += stops;
    }
  }
  return { name: "focus", audits, faults };
}

export const allStates: readonly ConsultationState[] = [complete, ...otherStates];
