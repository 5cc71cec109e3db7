// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

async function open(answers: Record<string, "yes">) {
  const services = fakeServices();
  showApp(services, "#/decide", answers);
  const summary = await screen.findByText("I would do otherwise");
  const details = summary.closest("details");
  if (details !== null && !details.open) {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  }
  return {
    services,
    save: await screen.findByRole<HTMLButtonElement>("button", { name: "Record this" }),
  };
}

describe("deciding otherwise", () => {
  it("below an emergency needs the clinician’s own words", async () => {
    const { services, save } = await open({ CES3: "yes" });
    fireEvent.click(screen.getByRole("radio", { name: "Urgent, within 2 weeks" }));
    expect(await screen.findByText("To go below an emergency, write the reason.")).toBeTruthy();
    expect(save.disabled).toBe(true);
    fireEvent.input(screen.getByRole("textbox", { name: /The reason, in your own words/ }), {
      target: { value: "  Seen by the spinal team this morning  " },
    });
    await waitFor(() => expect(save.disabled).toBe(false));
    fireEvent.click(save);
    expect(services.store.get().difference).toEqual({
      class: "U2",
      reasons: [],
      written: "Seen by the spinal team this morning",
    });
  });

  it("hides no rule that fired, and can be taken back", async () => {
    const { services } = await open({ CES3: "yes" });
    services.store.dispatch({
      type: "differed",
      difference: { class: "N", reasons: [], written: "A reason" },
    });
    expect(await screen.findByText(/You recorded: Imaging not indicated now/)).toBeTruthy();
    expect(screen.getByText("Rule CES-1 · P")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Take it back" }));
    expect(services.store.get().difference).toBeNull();
  });

  it("leads from a reason of the clinician’s own to its private minute", async () => {
    await open({ CES3: "yes" });
    fireEvent.click(screen.getByRole("checkbox", { name: "The scan is quicker than the physio" }));
    const door = await screen.findByRole("link", { name: /A private minute on this/ });
    expect(door.getAttribute("href")).toBe("#/mirror/access");
  });

  it("upwards is one touch and needs no reason", async () => {
    const { save } = await open({ CA3: "yes" });
    fireEvent.click(screen.getByRole("radio", { name: "Emergency today" }));
    await waitFor(() => expect(save.disabled).toBe(false));
  });
});
