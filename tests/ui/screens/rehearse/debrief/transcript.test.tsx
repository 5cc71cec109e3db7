// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { rehearsed } from "../../../../support/rehearsed.ts";
import { closeApp, showApp } from "../../../../support/render-app.tsx";
import { sampleRun } from "../../../../support/sample-scenario.ts";

afterEach(closeApp);

const run = sampleRun(["listen", "name-fear", "plan"], {
  own: { 1: "Are you afraid?" },
  reflection: "Ask about wiping.",
});

it("copies what was said in its order, what was missed, and the reflection", async () => {
  const { services } = await rehearsed(run);
  const copy = vi.fn((_text: string) => Promise.resolve(true));
  const output = { ...services.output, copy };
  showApp({ ...services, output }, "#/rehearse/debrief/mine");
  const summary = await screen.findByText("Transcript");
  const details = summary.closest("details");
  if (details === null) throw new Error("nothing to open");
  details.open = true;
  fireEvent(details, new Event("toggle"));
  fireEvent.click(await screen.findByRole("button", { name: "Copy" }));
  const [copied = ""] = copy.mock.calls[0] ?? [];
  const order = [
    "Rehearsal.",
    "Ada: It hurts.",
    "You: listen said",
    "Ada: listen answered",
    "You said first: Are you afraid?",
    "You: name-fear said",
    ": not asked",
    "Box 1",
    "Ask about wiping.",
  ].map((part) => copied.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(copied).not.toContain("listen thought");
});

it("prints when asked to", async () => {
  const { services } = await rehearsed(run);
  const print = vi.fn();
  showApp({ ...services, output: { ...services.output, print } }, "#/rehearse/debrief/mine");
  fireEvent.click(await screen.findByRole("button", { name: "Print" }));
  expect(print).toHaveBeenCalledOnce();
  expect(document.querySelector(".transcript")?.textContent).toContain("listen said");
});
