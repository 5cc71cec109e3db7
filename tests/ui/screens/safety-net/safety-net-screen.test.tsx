// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const clear = negative({ "CTX-AGE": 44, "CTX-WEEKS": 5 });
const saddle = /numbness or tingling round your bottom/;

/** Lines on screen, the page for paper aside. */
function onScreen(words: RegExp): HTMLElement[] {
  return screen.queryAllByText(words).filter((line) => line.closest(".net-page") === null);
}

describe("the safety net", () => {
  it("says the cauda equina signs first, and puts the rest one touch away", async () => {
    showApp(fakeServices(), "#/safety-net", clear);
    expect(await screen.findByText(/Nothing found puts one sign before another/)).toBeTruthy();
    expect(onScreen(saddle)).toHaveLength(1);
    expect(onScreen(/You collapse/)).toHaveLength(0);
    const more = screen.getByText("The other signs, given in writing").closest("details");
    if (more === null) throw new Error("nothing to open");
    more.open = true;
    fireEvent(more, new Event("toggle"));
    await waitFor(() => expect(onScreen(/You collapse/)).toHaveLength(1));
  });

  it("leaves no line out on paper", async () => {
    const services = fakeServices();
    let printed = 0;
    showApp(
      { ...services, output: { ...services.output, print: () => printed++ } },
      "#/safety-net",
      clear,
    );
    fireEvent.click(await screen.findByRole("button", { name: "Print all signs" }));
    expect(printed).toBe(1);
    expect(document.querySelectorAll(".net-page li")).toHaveLength(22);
  });

  it("tells someone who goes in what to say on the way, and nothing of the usual course", async () => {
    showApp(fakeServices(), "#/safety-net", { ...clear, CES3: "yes" });
    expect(await screen.findByRole("heading", { name: "On the way in" })).toBeTruthy();
    expect(screen.getByText(/Do not drive if your legs are weak or numb/)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "What to expect" })).toBeNull();
    expect(screen.getByText(/Because of: Feeling changed between the legs/)).toBeTruthy();
  });

  it("is there before anything was asked", async () => {
    showApp(fakeServices(), "#/safety-net");
    expect((await screen.findAllByText(saddle)).length).toBeGreaterThan(0);
  });

  it.each([
    ["uk", "A&E, or call 999", "111"],
    ["us", "the ER, or call 911", null],
  ] as const)("says where to go in %s", async (jurisdiction, place, line) => {
    showApp(fakeServices({ preferences: { jurisdiction } }), "#/safety-net", clear);
    expect(await screen.findByText(place)).toBeTruthy();
    expect(screen.queryByText("Advice line") === null).toBe(line === null);
    if (line !== null) expect(screen.getByText(line)).toBeTruthy();
  });

  it("can be read aloud, ending with a question, and back", async () => {
    showApp(fakeServices(), "#/safety-net", { ...clear, NEU7: "yes", "CTX-RADWEEKS": 2 });
    fireEvent.click(await screen.findByRole("button", { name: "Read aloud" }));
    const script = await screen.findByText(/No check can tell us everything/);
    const lines = script.parentElement?.textContent ?? "";
    expect(lines).toContain("A leg becomes weak");
    expect(lines.endsWith("get help straight away?")).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Back to the list" }));
    expect(screen.queryByText(/No check can tell us everything/)).toBeNull();
  });
});

describe("how it was given, and teach-back", () => {
  it("is one list here and in Record, and stands in the note", async () => {
    const services = fakeServices();
    showApp(services, "#/safety-net", clear);
    fireEvent.click(await screen.findByLabelText("Sent as a text message"));
    const signs = screen.getByRole("group", { name: "The signs" });
    fireEvent.click(within(signs).getByRole("button", { name: "Explained again, then right" }));
    expect(services.store.get().teachBack).toEqual({ "which-signs": "again" });
    closeApp();
    showApp(services, "#/record");
    const ticked = await screen.findByLabelText<HTMLInputElement>("Sent as a text message");
    expect(ticked.checked).toBe(true);
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    expect(note.value).toContain("Safety net: Sent as a text message.");
    expect(note.value).toContain("Teach-back: The signs: Explained again, then right");
  });

  it("takes a result back at a second touch", async () => {
    const services = fakeServices();
    showApp(services, "#/safety-net", clear);
    const plan = await screen.findByRole("group", { name: "The plan" });
    const notYet = within(plan).getByRole("button", { name: "Not yet" });
    fireEvent.click(notYet);
    fireEvent.click(notYet);
    expect(services.store.get().teachBack).toEqual({});
  });
});
