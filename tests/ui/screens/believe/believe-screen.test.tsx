// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Answers } from "../../../../src/schema/answers.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";
import { shippedLibrary } from "../../../support/shipped-content.ts";

afterEach(closeApp);
const { believe } = shippedLibrary();

function complete(weeks = 30): Answers {
  return negative({ "CTX-AGE": 45, "CTX-WEEKS": weeks, "L-PAIN": "yes", "SPA-G1": "no" });
}

function open(answers: Answers = complete()) {
  const services = fakeServices();
  const copied: string[] = [];
  services.output.copy = (text) => {
    copied.push(text);
    return Promise.resolve(true);
  };
  showApp(services, "#/believe", answers);
  const tick = (id: string): void =>
    services.store.dispatch({ type: "toggled", list: "letterTicks", id });
  return { services, copied, tick };
}

const letter = () => screen.findByRole<HTMLTextAreaElement>("textbox");
const choose = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("radio", { name }));
};

describe("believed without a scan", () => {
  it.each<[string, Answers]>([
    ["nothing was asked", {}],
    ["the check is not finished", { CES1: "no" }],
    ["something urgent stands", { CES3: "yes" }],
  ])("is switched off while %s", async (_name, answers) => {
    open(answers);
    expect(await screen.findByRole("heading", { name: /Persuading is switched off/ })).toBeTruthy();
    expect(document.querySelector("[data-step]")).toBeNull();
  });

  it("goes by five steps, each with two or three lines and a tick", async () => {
    const { services } = open();
    await screen.findByRole("heading", { name: "Acknowledge" });
    const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")];
    const ids = ["acknowledge", "explain", "examine", "name", "plan"];
    expect(steps.map(({ dataset }) => dataset["step"])).toEqual(ids);
    for (const step of steps) expect([2, 3]).toContain(step.querySelectorAll(".said li").length);
    fireEvent.click(screen.getByRole("checkbox", { name: "Done: Name" }));
    expect(services.store.get().believedSteps).toEqual(["name"]);
    expect(believe.aloud.length).toBeGreaterThan(5);
  });

  it("says that this is about lasting pain, and louder where the pain is new", async () => {
    open(complete(3));
    expect(await screen.findByText(/Recorded here: pain for 3 weeks/)).toBeTruthy();
    closeApp();
    open();
    expect(await screen.findByText(/Do not offer it by default in a new episode/)).toBeTruthy();
    expect(screen.queryByText(/Recorded here/)).toBeNull();
  });
});

describe("the letter of function", () => {
  it("says only what was ticked", async () => {
    const { tick } = open();
    await choose("The patient");
    expect(await screen.findByText("Tick something, and the letter is made from it.")).toBeTruthy();
    tick("lift");
    const text = (await letter()).value;
    expect(text).toContain("lifting and carrying");
    expect(text).not.toMatch(/What I found|scan|meet again/);
    expect(text).toContain("call 999 now");
  });

  it("is for nobody else until the person agrees", async () => {
    const { tick } = open();
    tick("lift");
    await choose("The employer");
    expect(await screen.findByText(/Ask the person first/)).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: /agrees that the employer/ }));
    const text = (await letter()).value;
    expect(text).toContain("Name and signature:");
    expect(text).not.toContain("999");
  });

  it("says that no scan is needed only where the decision allows it, and why it does not", async () => {
    const { services, tick } = open();
    tick("no-scan");
    tick("real");
    await choose("The patient");
    expect((await letter()).value).toContain("No scan is needed at the moment");
    services.store.dispatch({ type: "toggled", list: "plan", id: "imaging" });
    expect(await screen.findByText(/imaging is ticked in the plan/)).toBeTruthy();
    expect((await letter()).value).not.toContain("scan is needed");
  });

  it("leaves out what Check denies, and says so", async () => {
    const { services, tick } = open();
    tick("strength-full");
    tick("stiff");
    await choose("The patient");
    expect((await letter()).value).toContain("Both legs were strong.");
    services.store.dispatch({ type: "answered", id: "NEU3", answer: "unknown" });
    expect(await screen.findByText(/Left out, because Check says otherwise/)).toBeTruthy();
    expect((await letter()).value).not.toContain("strong");
  });

  it("gives the review date where one is set", async () => {
    const { services, tick } = open();
    tick("real");
    await choose("The patient");
    expect(await screen.findByText(/No review date is set/)).toBeTruthy();
    services.store.dispatch({ type: "review-set", on: "2026-12-07" });
    await waitFor(async () =>
      expect((await letter()).value).toContain("We will meet again on 7 December 2026."),
    );
  });

  it("once copied is in the plan and the note, and can be taken out of the note", async () => {
    const { services, copied, tick } = open();
    tick("real");
    tick("agreed-insurer");
    await choose("The insurer");
    const shown = (await letter()).value;
    fireEvent.click(screen.getByRole("button", { name: "Copy" }));
    const undo = await screen.findByRole("button", { name: "Take it out of the note" });
    expect(copied).toEqual([shown]);
    expect(services.store.get().plan).toEqual(["function-letter"]);
    fireEvent.click(screen.getByRole("button", { name: "Copy" }));
    await waitFor(() => expect(copied).toHaveLength(2));
    expect(services.store.get().plan).toEqual(["function-letter"]);
    services.store.dispatch({ type: "toggled", list: "believedSteps", id: "acknowledge" });
    location.hash = "#/record";
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    expect(note.value).toContain("Letter of function made for: the insurer\n");
    expect(note.value).toContain("Said to the patient: belief in the pain was said aloud\n");
    expect(undo.isConnected).toBe(false);
    location.hash = "#/believe";
    fireEvent.click(await screen.findByRole("button", { name: "Take it out of the note" }));
    expect(services.store.get().letterTicks).not.toContain("made-insurer");
  });
});
