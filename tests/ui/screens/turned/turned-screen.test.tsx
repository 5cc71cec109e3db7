// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const questions = ["1 of 4", "2 of 4", "3 of 4", "4 of 4"] as const;

it("asks three questions and one for safety, one at a time, each under its own id", async () => {
  const services = fakeServices();
  showApp(services, "#/turned");
  fireEvent.click(await screen.findByRole("button", { name: "Start" }));
  for (const [at, reply] of ["Yes", "Mostly", "Skip", "No"].entries()) {
    await screen.findByText(questions[at] ?? "");
    fireEvent.click(screen.getByRole("button", { name: reply }));
  }
  expect(await screen.findByText(/^Thank you/)).toBeTruthy();
  expect(services.store.get().patient).toEqual({
    listened: "yes",
    valued: "mostly",
    believed: "skip",
    "knows-when-to-return": "no",
  });
});

it("shows nothing of the clinician’s, and asks twice before going back", async () => {
  showApp(fakeServices(), "#/turned", { CES1: "yes" });
  await screen.findByRole("button", { name: "Start" });
  expect(document.body.textContent).not.toContain("Emergency");
  expect(screen.queryByRole("navigation")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Back to the clinician" }));
  fireEvent.click(await screen.findByRole("button", { name: "Stay here" }));
  fireEvent.click(await screen.findByRole("button", { name: "Back to the clinician" }));
  expect(location.hash).toBe("#/turned");
  fireEvent.click(await screen.findByRole("button", { name: "Yes, I am the clinician" }));
  expect(location.hash).toBe("#/box1");
});

it("asks the questions under their own address too", async () => {
  showApp(fakeServices(), "#/turned/questions");
  expect(await screen.findByRole("button", { name: "Start" })).toBeTruthy();
});

it.each(["nonsense", "nonsense/x", "constructor", "/"])(
  "says so plainly where “%s” names nothing, and keeps the way back",
  async (part) => {
    showApp(fakeServices(), `#/turned/${part}`, { CES1: "yes" });
    const heading = await screen.findByRole("heading", { level: 1, name: /nothing to see/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.body.textContent).not.toContain("Emergency");
    fireEvent.click(screen.getByRole("button", { name: "Back to the clinician" }));
    fireEvent.click(await screen.findByRole("button", { name: "Yes, I am the clinician" }));
    expect(location.hash).toBe("#/");
  },
);
