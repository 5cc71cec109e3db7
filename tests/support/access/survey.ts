import type { Page } from "playwright-core";
import { audit } from "./audit.ts";
import { type Moment, moments } from "./moments.ts";
import { type ConsultationState, complete, otherStates } from "./states.ts";
import { look, type View, viewName } from "./views.ts";
import { answeredPlaces, arrive, everyPlace, openAll } from "./visit.ts";

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

export const allStates: readonly ConsultationState[] = [complete, ...otherStates];
