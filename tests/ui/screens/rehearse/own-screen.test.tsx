// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import type { Services } from "../../../../src/ui/services.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";
import { sampleFile } from "../../../support/sample-scenario.ts";

afterEach(closeApp);

async function open(services: Services = fakeServices()) {
  const { store } = await services.practice();
  showApp(services, "#/rehearse/own");
  await screen.findByRole("heading", { name: "Write your own" });
  return { services, store };
}

function choose(content: string, size?: number): File {
  const file = new File([content], "patient.json");
  if (size !== undefined) Object.defineProperty(file, "size", { value: size });
  const input = screen.getByLabelText("Take in a scenario file (JSON)");
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  fireEvent.change(input);
  return file;
}

it("takes in the example, plays it to its end, and removes it after asking", async () => {
  const { store } = await open();
  choose(readFileSync("docs/scenarios/example.json", "utf8"));
  expect(await screen.findByText(/^Taken in: Before the flight/)).toBeTruthy();

  fireEvent.click(screen.getByRole("button", { name: "Remove Before the flight" }));
  expect(await screen.findByRole("heading", { name: /^Remove Before the flight from/ })).toBe(
    document.activeElement,
  );
  fireEvent.click(screen.getByRole("button", { name: "Keep" }));
  expect(store.get().scenarios).toHaveLength(1);

  fireEvent.click(await screen.findByRole("button", { name: "Meet Before the flight" }));
  fireEvent.click(await screen.findByRole("button", { name: /Let’s get it done before you fly/ }));
  expect(await screen.findByRole("heading", { name: "Sent" })).toBeTruthy();
  expect(store.get().runs[0]).toMatchObject({
    choices: ["request"],
    scenario: "example-before-the-flight",
  });
});

it("removes one and says so; its rehearsals stay", async () => {
  const services = fakeServices();
  const { store } = await services.practice();
  store.addScenario(sampleFile());
  store.begin({ id: "sample", version: 1 }, "none", false);
  await open(services);
  fireEvent.click(screen.getByRole("button", { name: "Remove Sample" }));
  fireEvent.click(await screen.findByRole("button", { name: "Yes, remove" }));
  expect(await screen.findByText("Removed: Sample.")).toBeTruthy();
  expect(store.get()).toMatchObject({ scenarios: [], runs: [{ scenario: "sample" }] });
});

it("refuses with every reason, its line and its node, and leaves all as it was", async () => {
  const { store } = await open();
  store.begin({ id: "dawn", version: 1 }, "none", false);
  const before = store.get();
  const file = sampleFile();
  file.scenario.beliefs = ["no-such"];
  file.words.louder = "<script>";
  const opening = file.scenario.nodes[0];
  if (opening !== undefined) opening.cue = undefined;
  choose(JSON.stringify(file, null, 1));
  expect(await screen.findByText("Not taken in: 1 fault.")).toBeTruthy();
  expect(screen.getByText(/^Line \d+, words, louder: The signs/)).toBeTruthy();
  file.words.louder = "Well?";
  choose(JSON.stringify(file, null, 1));
  expect(await screen.findByText("Not taken in: 2 faults.")).toBeTruthy();
  expect(screen.getByText(/^Line \d+, scenario, beliefs 1: There is no belief/)).toBeTruthy();
  expect(screen.getByText(/^Line \d+, words, nodes, opening: A cue needs words/)).toBeTruthy();
  expect(screen.getByText(/your progress are as they were/)).toBeTruthy();
  expect(store.get()).toBe(before);
});

it("does not open a file of 5 MB, and says of a later version that it is one", async () => {
  await open();
  const huge = choose("{}", 5_000_000);
  const read = vi.spyOn(huge, "arrayBuffer");
  expect(await screen.findByText(/larger than 1000 kB/)).toBeTruthy();
  expect(read).not.toHaveBeenCalled();
  choose('{"scenario":{"format":9},"words":{}}');
  expect(await screen.findByText(/needs a newer version of the app/)).toBeTruthy();
});

it("hands out the example of the documentation as it stands", async () => {
  const services = fakeServices();
  const download = vi.spyOn(services.output, "download");
  await open(services);
  fireEvent.click(screen.getByRole("button", { name: "Save an example file" }));
  await waitFor(() =>
    expect(download).toHaveBeenCalledWith(
      "example-patient.json",
      readFileSync("docs/scenarios/example.json", "utf8"),
    ),
  );
});
