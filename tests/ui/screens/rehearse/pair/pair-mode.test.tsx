// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices } from "../../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../../support/render-app.tsx";

afterEach(closeApp);

const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};

describe("in a pair or group", () => {
  it("shows a card only after a screen that gives nothing away", async () => {
    showApp(fakeServices(), "#/rehearse/pair/dawn");
    await press("The actor");
    expect(screen.getByText("The next screen is for their eyes only.")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Actor’s card" })).toBeNull();
    await press("I am the actor: show my card");
    expect(screen.getByRole("heading", { name: "Actor’s card" })).toBeTruthy();
  });

  it("gives the candidate the task and nothing of the actor’s card", async () => {
    showApp(fakeServices(), "#/rehearse/pair/dawn");
    await press("The candidate");
    await press("I am the candidate: show my task");
    expect(screen.getByRole("heading", { name: "Your task" })).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Actor’s card" })).toBeNull();
    expect(screen.queryByRole("heading", { name: "What you tell, and when" })).toBeNull();
  });

  it("keeps what the observer ticked while the device goes round, and copies it as text", async () => {
    showApp(fakeServices(), "#/rehearse/pair/dawn");
    await press("The observer");
    await press("I am the observer: show my sheet");
    const [first] = screen.getAllByRole<HTMLInputElement>("checkbox");
    if (first === undefined) throw new Error("nothing to tick");
    fireEvent.click(first);
    await press("Back to the start");
    await press("The observer");
    await press("I am the observer: show my sheet");
    expect(screen.getAllByRole<HTMLInputElement>("checkbox")[0]?.checked).toBe(true);
    expect(
      screen.getByRole<HTMLTextAreaElement>("textbox", { name: "The observer’s sheet as text" })
        .value,
    ).toContain("[x]");
  });

  it("an unknown patient is said to be so", async () => {
    showApp(fakeServices(), "#/rehearse/pair/nobody");
    expect(await screen.findByText("This rehearsal is not on this device.")).toBeTruthy();
  });
});
