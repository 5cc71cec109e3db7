// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { clinicList } from "../../../../../src/domain/rehearsal/clinic-list.ts";
import type { PracticeRun } from "../../../../../src/schema/practice.ts";
import { allPatients } from "../../../../../src/ui/screens/rehearse/patients.ts";
import { fakeServices } from "../../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../../support/render-app.tsx";
import { sampleRun } from "../../../../support/sample-scenario.ts";

afterEach(closeApp);

const id = "4711-3";
const patients = await allPatients();
const onList = clinicList(
  patients.map(({ scenario: { id: name, scan } }) => ({ id: name, scan })),
  4711,
  3,
);

/** Every patient met with the first choice each time, to an end. */
function metByFirstChoice(scenarioId: string): PracticeRun {
  const scenario = patients.find((one) => one.scenario.id === scenarioId)?.scenario;
  const choices: string[] = [];
  let at = scenario?.nodes.find((node) => node.id === scenario.first);
  while (at !== undefined && choices.length < 40) {
    const [choice] = at.choices;
    if (choice === undefined) break;
    choices.push(choice.id);
    const to = choice.to.at(-1)?.to;
    at = scenario?.nodes.find((node) => node.id === to);
  }
  return sampleRun(choices, { id: `run-${scenarioId}`, scenario: scenarioId, clinic: id });
}

describe("a clinic list", () => {
  it("calls in one after another, unnamed until then, without a coach", async () => {
    const services = fakeServices();
    showApp(services, `#/rehearse/clinic/${id}`);
    expect(await screen.findByText("0 of 3 patients seen")).toBeTruthy();
    expect(screen.getAllByText("Waiting")).toHaveLength(3);
    expect(screen.queryByRole("button", { name: "Call in patient 2" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Call in patient 1" }));
    const { store } = await services.practice();
    const [run] = store.get().runs;
    expect(run).toMatchObject({ scenario: onList[0], clinic: id, coach: "none" });
  });

  it("goes on with the one begun", async () => {
    const services = fakeServices();
    const { store } = await services.practice();
    const first = onList[0] ?? "";
    store.takeIn({
      runs: [sampleRun([], { scenario: first, clinic: id, endedAt: null })],
      scenarios: [],
    });
    showApp(services, `#/rehearse/clinic/${id}`);
    const on = await screen.findByRole("link", { name: "Go on with patient 1" });
    expect(on.getAttribute("href")).toBe("#/rehearse/play/mine");
  });

  it("at its end tells what happened to everyone, and whom one rule would have failed", async () => {
    const services = fakeServices();
    const { store } = await services.practice();
    store.takeIn({ runs: onList.map(metByFirstChoice), scenarios: [] });
    showApp(services, `#/rehearse/clinic/${id}`);
    expect(await screen.findByText("3 of 3 patients seen")).toBeTruthy();
    expect(screen.getAllByRole("link", { name: /^Look back at / })).toHaveLength(3);
    expect(screen.getByText(/^“Never a scan” would have failed \w/)).toBeTruthy();
    expect(screen.getByText(/^“Always a scan” would have put through one .*: \w/)).toBeTruthy();
  });

  it("an address that names none says so and offers a new one", async () => {
    showApp(fakeServices(), "#/rehearse/clinic/nonsense");
    expect(
      await screen.findByText("This address names no clinic list. Start a new one."),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "Start a clinic" })).toBeTruthy();
  });

  it("fails “never a scan” and “always a scan” on every list, whatever the seed", () => {
    const listed = patients.map(({ scenario }) => scenario);
    for (let seed = 0; seed < 500; seed += 1)
      for (const size of [3, 4, 5]) {
        const scans = clinicList(listed, seed, size).map(
          (one) => listed.find((scenario) => scenario.id === one)?.scan ?? "",
        );
        expect(scans).toHaveLength(size);
        expect(scans.some((scan) => scan.startsWith("needed"))).toBe(true);
        expect(scans.some((scan) => scan.startsWith("not"))).toBe(true);
      }
  });
});
