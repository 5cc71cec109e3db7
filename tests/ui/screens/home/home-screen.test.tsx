// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { newConsultation } from "../../../../src/state/new-consultation.ts";
import { fakeServices, memoryShelf } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const now = Date.parse("2026-11-23T10:00:00Z");
const unfinished = {
  ...newConsultation("from-before", now - 60_000, "1.0.0"),
  answers: { CES1: "no" as const },
};

it("offers what was left unfinished, and goes on with it", async () => {
  const shelf = memoryShelf();
  shelf.kept.set(unfinished.id, unfinished);
  const services = fakeServices({ shelf, now });
  showApp(services, "#/");
  await services.keeper.start(now);
  fireEvent.click(await screen.findByRole("button", { name: "Go on where you stopped" }));
  await waitFor(() => expect(location.hash).toBe("#/check"));
  expect(services.store.get().answers).toEqual({ CES1: "no" });
});

it("sets aside what cannot be read, says so, and loses nothing else", async () => {
  const shelf = memoryShelf();
  shelf.kept.set("broken", { ...unfinished, id: "broken", answers: "none" });
  shelf.kept.set(unfinished.id, unfinished);
  const services = fakeServices({ shelf, now });
  showApp(services, "#/");
  await services.keeper.start(now);
  expect(await screen.findByText(/could not be read. It was set aside/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Go on where you stopped" })).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Remove what could not be read" }));
  await waitFor(() => expect(screen.queryByText(/could not be read/)).toBeNull());
  expect([...shelf.kept.keys()]).toEqual([unfinished.id]);
});

it("names no person: nothing here or in Check asks for a name or a date of birth", () => {
  showApp(fakeServices(), "#/");
  expect(screen.queryByRole("textbox")).toBeNull();
});
