// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { PracticeRun } from "../../../../../src/schema/practice.ts";
import { rehearsed } from "../../../../support/rehearsed.ts";
import { closeApp, showApp } from "../../../../support/render-app.tsx";
import { sampleRun } from "../../../../support/sample-scenario.ts";

afterEach(closeApp);

const good = ["listen", "ask-wiping", "plan"];

async function lookBack(run: PracticeRun) {
  const { services, store } = await rehearsed(run);
  showApp(services, `#/rehearse/debrief/${run.id}`);
  await screen.findByRole("heading", { level: 1 });
  return store;
}

const sectionOf = (name: string | RegExp): HTMLElement => {
  const section = screen.getByRole("heading", { level: 2, name }).closest("section");
  if (section === null) throw new Error(`${name} heads no section`);
  return section;
};

/** Opens a disclosure: the platform tells it by an event that a test gives itself. */
function unfold(summary: HTMLElement): void {
  const details = summary.closest("details");
  if (details === null) throw new Error("nothing to open");
  details.open = true;
  fireEvent(details, new Event("toggle"));
}

const turnItem = (at: number): HTMLElement => {
  const item = document.querySelector<HTMLElement>(`[data-turn="${at}"]`);
  if (item === null) throw new Error(`no turn ${at}`);
  return item;
};

function openTurn(at: number): HTMLElement {
  const summary = turnItem(at).querySelector("summary");
  if (summary === null) throw new Error(`turn ${at} does not open`);
  unfold(summary);
  return turnItem(at);
}

describe("the end", () => {
  it("comes first, then warning signs, Box 1, what was felt, and the turns", async () => {
    await lookBack(sampleRun(good));
    const names = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent);
    expect(names.slice(0, 4)).toEqual(["g", "Warning signs", "Box 1", "How Ada felt"]);
    expect(screen.getByText("You asked about every warning sign", { exact: false })).toBeTruthy();
  });

  it("is called incomplete where a warning sign was not asked, and says that it was there", async () => {
    await lookBack(sampleRun(["listen", "name-fear", "plan"]));
    expect(screen.getByText("Not complete", { exact: false })).toBeTruthy();
    const safety = within(sectionOf("Warning signs"));
    expect(safety.getByRole("heading", { name: "Not asked: 1" })).toBeTruthy();
    expect(safety.getByText("It was there: wiping")).toBeTruthy();
  });

  it("leads back to the turn that was not safe", async () => {
    const store = await lookBack(sampleRun(["listen", "tablets"]));
    expect(within(sectionOf("g")).getByText("Stopped here: unsafe")).toBeTruthy();
    fireEvent.click(within(sectionOf("g")).getByRole("button", { name: "Replay from turn 2" }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/rehearse\/play\//));
    expect(store.get().runs.map(({ choices }) => choices.length)).toEqual([1, 2]);
  });
});

describe("Box 1", () => {
  it("leads to the turn that shows an item, opened and in focus", async () => {
    await lookBack(sampleRun(good));
    const item = document.querySelector<HTMLElement>('[data-item="box1-3-misperceptions"]');
    if (item === null) throw new Error("no such item");
    expect(within(item).getByText("Partly")).toBeTruthy();
    fireEvent.click(within(item).getByRole("button", { name: "Turn 1" }));
    const details = turnItem(0).querySelector("details");
    expect(details?.open).toBe(true);
    expect(document.activeElement).toBe(details?.querySelector("summary"));
  });

  it("does not call undone what this patient left no room for", async () => {
    await lookBack(sampleRun(good));
    const item = document.querySelector<HTMLElement>('[data-item="box1-2-harms"]');
    expect(item?.textContent).toContain("Not called for here");
    expect(item?.textContent).not.toContain("Not done");
  });
});

describe("what the patient felt", () => {
  it("is a picture, the same in words, and a table", async () => {
    await lookBack(sampleRun(good));
    expect(screen.getByRole("img", { name: /Trust, worry and feeling believed/ })).toBeTruthy();
    const felt = within(sectionOf("How Ada felt"));
    expect(felt.getByText(/low at the start, high at the last turn\. Up at turn 1\./)).toBeTruthy();
    unfold(felt.getByText("The picture as a table"));
    const rows = (await felt.findAllByRole("row")).map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(["Start131", "1321", "2321", "3321"]);
  });

  it("names the turn that moved trust most, and cues that went by", async () => {
    await lookBack(sampleRun(["guideline", "hurry", "scan"]));
    const felt = within(sectionOf("How Ada felt"));
    expect(felt.getByText("Trust fell most at")).toBeTruthy();
    expect(felt.getByRole("button", { name: "Turn 1" })).toBeTruthy();
    expect(within(sectionOf(/without words/)).getByText("Went by:")).toBeTruthy();
  });
});

describe("a turn", () => {
  it("shows own words, choice, answer, thought, feedback and an expert line with its source", async () => {
    await lookBack(sampleRun(good, { own: { 0: "What is the matter?" } }));
    const turn = within(openTurn(0));
    for (const line of [
      "What is the matter?",
      "listen answered",
      "listen thought",
      "listen told back",
      "e",
      "f",
    ])
      expect(await turn.findByText(line)).toBeTruthy();
    unfold(turn.getByText("Sources"));
    expect(await turn.findByText(/Our judgement/)).toBeTruthy();
  });

  it("shows roads not taken and where they lead", async () => {
    await lookBack(sampleRun(good));
    const turn = within(openTurn(1));
    unfold(await turn.findByText("Roads not taken (3)"));
    expect(await turn.findByText("Unsafe. The scene stops there: w")).toBeTruthy();
    expect(turn.getByText("hurry answered")).toBeTruthy();
  });

  it("is replayed in a rehearsal of its own", async () => {
    const store = await lookBack(sampleRun(good));
    fireEvent.click(await within(openTurn(1)).findByRole("button", { name: "Replay from turn 2" }));
    const again = store.get().runs.find(({ id }) => id !== "mine");
    expect(again?.choices).toEqual(["listen"]);
    await waitFor(() => expect(location.hash).toBe(`#/rehearse/play/${again?.id}`));
    expect(store.get().runs.find(({ id }) => id === "mine")?.choices).toEqual(good);
  });
});

describe("what cannot be looked back at", () => {
  it("leads on to playing where it is not finished, and gives nothing away", async () => {
    await lookBack(sampleRun(["listen"], { endedAt: null }));
    const on = screen.getByRole("link", { name: "Play on" });
    expect(on.getAttribute("href")).toBe("#/rehearse/play/mine");
    expect(screen.queryByText("Warning signs")).toBeNull();
  });

  it("stops at the last turn that fits a changed patient, and goes on from there", async () => {
    const store = await lookBack(sampleRun(["listen", "gone", "gone"]));
    expect(screen.getByText("This patient has changed since", { exact: false })).toBeTruthy();
    expect(document.querySelectorAll("[data-turn]")).toHaveLength(1);
    expect(screen.queryByText(/It was there/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Go on from there" }));
    expect(store.get().runs.map(({ choices }) => choices)).toContainEqual(["listen"]);
  });

  it("stands even where no turn fits any more", async () => {
    await lookBack(sampleRun(["gone"], { reflection: "Still mine" }));
    expect(screen.queryByText("Turn by turn")).toBeNull();
    expect(screen.getByDisplayValue("Still mine")).toBeTruthy();
  });

  it("says that a rehearsal is not here and leads home", async () => {
    const { services } = await rehearsed(sampleRun(good));
    showApp(services, "#/rehearse/debrief/other");
    expect(await screen.findByText(/This rehearsal is not on this device/)).toBeTruthy();
    const home = screen.getByRole("link", { name: "Meet a patient" });
    expect(home.getAttribute("href")).toBe("#/rehearse");
  });

  it("keeps the reflection where the patient is gone", async () => {
    await lookBack(sampleRun(good, { scenario: "nobody", reflection: "Still mine" }));
    expect(screen.getByText(/not on this device any more/)).toBeTruthy();
    expect(screen.getByDisplayValue("Still mine")).toBeTruthy();
  });
});
