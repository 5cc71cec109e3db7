// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const services = () => fakeServices({ now: Date.parse("2026-11-23T10:00:00Z") });
const clear = negative({ "CTX-AGE": 44, "CTX-WEEKS": 5 });

/** The screen after a complete check, with a plan and a date. */
async function planned() {
  const made = services();
  showApp(made, "#/agreement", clear);
  fireEvent.click(await screen.findByLabelText("Exercise or physiotherapy"));
  fireEvent.click(screen.getByLabelText("Walking"));
  fireEvent.click(screen.getByRole("button", { name: "In 4 weeks" }));
  return made;
}

async function turn() {
  const link = await screen.findByRole("link", { name: "Turn to the patient" });
  location.hash = link.getAttribute("href") ?? "";
  return screen.findByRole("heading", { level: 1, name: "Our plan for your back" });
}

describe("not now, but when", () => {
  it("is not offered before anything was asked, and leads to the check", async () => {
    showApp(services(), "#/agreement");
    expect(await screen.findByRole("heading", { name: "No agreement to wait now" })).toBeTruthy();
    const way = screen.getByRole("link", { name: "Go on asking" });
    expect(way.getAttribute("href")).toBe("#/check/G1");
    expect(screen.queryByRole("heading", { name: "They insist" })).toBeNull();
  });

  it("is not offered while something urgent stands, on the turned screen neither", async () => {
    const made = services();
    showApp(made, "#/agreement", { ...clear, CES3: "yes" });
    expect(await screen.findByText(/Something urgent stands: Emergency today/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "See what to do" }).getAttribute("href")).toBe(
      "#/decide",
    );
    expect(screen.queryByRole("link", { name: "Turn to the patient" })).toBeNull();
    closeApp();
    showApp(made, "#/turned/agreement");
    expect(await screen.findByRole("heading", { name: /There is no plan to show/ })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /agree/ })).toBeNull();
  });

  it("waits for a report in hand that needs action, and so do the words for insisting", async () => {
    const made = services();
    made.store.dispatch({ type: "toggled", list: "reportTerms", id: "fracture-new" });
    showApp(made, "#/agreement", clear);
    const way = await screen.findByRole("link", { name: "See the report" });
    expect(way.getAttribute("href")).toBe("#/report");
    expect(screen.queryByRole("heading", { name: "They insist" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Turn to the patient" })).toBeNull();
  });

  it("asks for a plan and a date ahead before it can be turned", async () => {
    const made = services();
    showApp(made, "#/agreement", clear);
    expect(await screen.findByText(/choose: what you will do, a review date\./)).toBeTruthy();
    made.store.dispatch({ type: "toggled", list: "plan", id: "physio" });
    made.store.dispatch({ type: "review-set", on: "2026-11-23" });
    expect(await screen.findByText("Choose a date after today.")).toBeTruthy();
    expect(screen.queryByRole("link", { name: "Turn to the patient" })).toBeNull();
    made.store.dispatch({ type: "review-set", on: "2027-02-01" });
    expect(await screen.findByText(/holds for 6 weeks at most/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Turn to the patient" })).toBeTruthy();
  });

  it("does not go with a scan that was asked for", async () => {
    const made = await planned();
    await screen.findByRole("link", { name: "Turn to the patient" });
    made.store.dispatch({ type: "toggled", list: "plan", id: "imaging" });
    await waitFor(() =>
      expect(screen.queryByRole("link", { name: "Turn to the patient" })).toBeNull(),
    );
    expect(screen.getAllByText(/then this is not an agreement to wait/i)).toHaveLength(2);
  });

  it("records who does what, by a touch, and takes it back by another", async () => {
    const made = await planned();
    const duty = await screen.findByRole("group", { name: "Exercise or physiotherapy" });
    fireEvent.click(within(duty).getByRole("button", { name: "Someone else" }));
    expect(made.store.get().duties).toEqual({ physio: "other" });
    fireEvent.click(within(duty).getByRole("button", { name: "Someone else" }));
    expect(made.store.get().duties).toEqual({});
  });
});

describe("turned to the patient", () => {
  it("shows a plan whose own part is to wait with a scan", async () => {
    await planned();
    fireEvent.click(screen.getByLabelText("Scan not now: decided again at the review"));
    await turn();
    expect(within(screen.getByRole("main")).getByText(/^Wait with a scan for now\./)).toBeTruthy();
  });

  it("shows the plan, the date and the signs in plain words, and nothing of the clinician’s", async () => {
    await planned();
    await turn();
    const main = within(screen.getByRole("main"));
    expect(main.getByText("Do exercise, or see a physiotherapist.")).toBeTruthy();
    expect(main.getByText("We meet or talk again on 21 December 2026.")).toBeTruthy();
    expect(main.getByText(/what matters most to you is no easier/)).toBeTruthy();
    expect(main.getByRole("heading", { name: /Go to A&E or call 999 straight away/ })).toBeTruthy();
    expect(main.getByText("You leak wee, or you have started to need pads")).toBeTruthy();
    expect(main.queryByText(/Imaging not indicated/)).toBeNull();
  });

  it.each([
    ["Yes, I agree with this plan", "agrees", /change your mind/],
    ["I would rather do something else", "prefers", /It has been noted/],
    ["I am not sure yet", "undecided", /do not have to decide today/],
  ])("takes “%s”", async (name, view, thanks) => {
    const made = await planned();
    await turn();
    fireEvent.click(screen.getByRole("button", { name }));
    const heading = await screen.findByRole("heading", { level: 1, name: thanks });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(made.store.get().agreement).toMatchObject({ on: "2026-11-23", view });
  });
});

describe("afterwards", () => {
  it("says when the plan was changed after the answer, in the note too", async () => {
    const made = await planned();
    await turn();
    fireEvent.click(screen.getByRole("button", { name: "Yes, I agree with this plan" }));
    location.hash = "#/agreement";
    expect(await screen.findByText(/On 23 November 2026 the patient answered: Yes/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText("Sitting"));
    expect(await screen.findByText(/The plan was changed after that/)).toBeTruthy();
    closeApp();
    showApp(made, "#/record");
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    expect(note.value).toContain("shown to the patient on 23 November 2026, who answered: agrees");
    expect(note.value).toContain("was changed after this answer");
    expect(note.value).toContain("What matters to the patient: Walking; Sitting");
    expect(note.value).toContain("Emergency today: ");
    expect(screen.queryByLabelText("Patient agrees with the plan")).toBeNull();
  });

  it("no longer stands in the note once something urgent is found", async () => {
    const made = await planned();
    await turn();
    fireEvent.click(screen.getByRole("button", { name: "I would rather do something else" }));
    closeApp();
    showApp(made, "#/record", { CES3: "yes" });
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    expect(note.value).toContain("No longer stands: the decision has changed");
    expect(note.value).toContain("Plan offered: Exercise or physiotherapy");
    expect(note.value).not.toContain("Agreed:");
  });
});

describe("they insist", () => {
  it("makes a text only of what was ticked and recorded", async () => {
    showApp(services(), "#/agreement", clear);
    expect(
      await screen.findByText("Tick something above, and the text appears here."),
    ).toBeTruthy();
    fireEvent.click(screen.getByLabelText("A second opinion was offered"));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Text for the record",
    });
    expect(box.value).toContain("A request for a scan: A second opinion was offered\n");
    expect(box.value).not.toContain("were both explained");
    expect(box.value).toContain("Safety net: not recorded as given");
    expect(screen.getByRole("link", { name: "Record a reason in Decide" })).toBeTruthy();
  });
});
