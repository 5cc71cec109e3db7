import { cleanup, configure, render } from "@testing-library/preact";
import { vi } from "vitest";
import type { Answers } from "../../src/schema/answers.ts";
import { App } from "../../src/ui/app.tsx";
import { parseRoute } from "../../src/ui/routes.ts";
import type { Services } from "../../src/ui/services.ts";

// A screen's first words and content are fetched when it opens; a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 20_000 });

/** The whole app at a place such as `#/check/G1`, with these answers given already. */
export function showApp(services: Services, place: string, answers: Answers = {}): void {
  for (const [id, answer] of Object.entries(answers))
    services.store.dispatch({ type: "answered", id, answer });
  location.hash = place;
  render(<App services={services} initial={parseRoute(place)} />);
}

/** The row of a finding on screen. */
export function findingRow(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-finding="${id}"]`);
  if (found === null) throw new Error(`${id} is not on screen`);
  return found;
}

/** Leaves nothing behind for the next test. */
export function closeApp(): void {
  cleanup();
  location.hash = "";
}
