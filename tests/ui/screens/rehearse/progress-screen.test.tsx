// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { PracticeRun } from "../../../../src/schema/practice.ts";
import { newRun } from "../../../../src/state/practice/practice-events.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";
import { sampleFile } from "../../../support/sample-scenario.ts";

afterEach(closeApp);

/** A rehearsal that ended, at a moment of its own. */
function ended(choices: readonly string[], reflection: string, endedAt: number): PracticeRun {
  const about = {
    scenario: "sample",
    version: 1,
    seed: 1,
    coach: "none",
    saysFirst: false,
  } as const;
  const begun = newRun({ ...about, id: `e${endedAt}`, now: endedAt });
  return { ...begun, choices: [...choices], reflection, endedAt };
}

/** Progress with two rehearsals of one patient: the flag left out in the first, asked in the second. */
async function open() {
  const services = fakeServices();
  const { store } = await services.practice();
  store.takeIn({
    runs: [
      ended(["guideline", "tablets"], "I talked too soon.", 1_000),
      ended(["listen", "ask-wiping", "plan"], "Asking first helped.", 2_000),
    ],
    scenarios: [sampleFile()],
  });
  showApp(services, "#/rehearse/progress");
  await screen.findByRole("heading", { name: "Progress" });
  return { services, store };
}
const part = (name: string): HTMLElement => screen.getByRole("region", { name });

describe("what was practised", () => {
  it("is told in words beside every shape: patients, Box 1, warning signs", async () => {
    await open();
    const met = part("Patients met");
    expect(within(met).getByText("Sample")).toBeTruthy();
    expect(within(met).getByText("stopped as unsafe, well")).toBeTruthy();
    const box1 = part("Box 1 over time");
    expect(within(box1).getByText("First to last: not done, partly.")).toBeTruthy();
    for (const shape of document.querySelectorAll(".mark-strip"))
      expect(shape.getAttribute("aria-hidden")).toBe("true");
    const safety = part("Warning signs left out");
    expect(within(safety).getByText(/^1 of 2 \(asked the last time\)/)).toBeTruthy();
    expect(within(safety).getByText(/1 rehearsal was stopped as unsafe: Sample/)).toBeTruthy();
  });

  it("says so where nothing has ended, and of a rehearsal whose patient is gone", async () => {
    const { store } = await open();
    store.removeScenario("sample");
    expect(await screen.findByText(/2 finished rehearsals are not shown/)).toBeTruthy();
    expect(screen.getByText(/No rehearsal has come to its end/)).toBeTruthy();
  });
});

describe("the reflection", () => {
  it("is put together, changed and copied, and speaks of no real patient", async () => {
    const { services } = await open();
    const copy = vi.spyOn(services.output, "copy");
    const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your reflection" });
    expect(box.value).toContain("No real patient is described.");
    expect(box.value).toContain("Asking first helped.");
    expect(box.value).not.toContain("I talked too soon.");
    expect(screen.getByText(/Add nothing about a real patient/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText("all that are finished (2)"));
    const all = await screen.findByDisplayValue(/I talked too soon/);
    fireEvent.input(all, { target: { value: "My own words." } });
    fireEvent.click(await screen.findByRole("button", { name: "Copy the reflection" }));
    expect(copy).toHaveBeenCalledWith("My own words.");
    fireEvent.click(screen.getByRole("button", { name: "Start again from the rehearsals" }));
    expect(await screen.findByDisplayValue(/I talked too soon/)).toBeTruthy();
  });
});

describe("the file", () => {
  function choose(content: string): void {
    const input = screen.getByLabelText("Take in an exported file (JSON)");
    Object.defineProperty(input, "files", {
      value: [new File([content], "practice.json")],
      configurable: true,
    });
    fireEvent.change(input);
  }

  it("that was exported brings everything back after a wipe", async () => {
    const { services, store } = await open();
    const download = vi.spyOn(services.output, "download");
    const before = store.get();
    fireEvent.click(screen.getByRole("button", { name: "Export it" }));
    await waitFor(() => expect(download).toHaveBeenCalled());
    const [name, content] = download.mock.calls[0] ?? [];
    expect(name).toBe("backstory-practice-2026-11-23.json");

    fireEvent.click(screen.getByRole("button", { name: "Wipe my practice" }));
    expect(await screen.findByText(/2 rehearsals go.*1 patient of your own/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Yes, wipe it" }));
    expect(await screen.findByText(/^Wiped/)).toBeTruthy();
    expect(store.get()).toMatchObject({ runs: [], scenarios: [] });

    choose(content ?? "");
    expect(await screen.findByText(/2 rehearsals were new. 1 patient was new/)).toBeTruthy();
    expect(store.get().scenarios).toEqual(before.scenarios);
    expect(new Set(store.get().runs)).toEqual(new Set(before.runs));
    choose(content ?? "");
    expect(await screen.findByText(/0 rehearsals were new/)).toBeTruthy();
  });

  it.each([
    ["not JSON", "practice", /does not belong here/],
    ["a later version", '{"format":2}', /needs a newer version/],
    ["another file", '{"runs":{}}', /should be a list/],
    ["a binary file", "\u0000\u0001", /not a text file/],
  ])("is refused when it is %s, and nothing changes", async (_what, content, reason) => {
    const { store } = await open();
    const before = store.get();
    choose(content);
    expect((await screen.findAllByText(reason)).length).toBeGreaterThan(0);
    expect(screen.getByText("Your practice is as it was.")).toBeTruthy();
    expect(store.get()).toBe(before);
  });
});
