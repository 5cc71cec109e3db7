// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { fakeServices, memoryShelf } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

it("wipes the consultation after saying so, and not before", async () => {
  const shelf = memoryShelf();
  const services = fakeServices({ shelf });
  showApp(services, "#/record", { CES1: "no" });
  fireEvent.click(await screen.findByRole("button", { name: "Finish and wipe" }));
  fireEvent.click(await screen.findByRole("button", { name: "Keep it" }));
  expect(services.store.get().answers).toEqual({ CES1: "no" });
  fireEvent.click(await screen.findByRole("button", { name: "Finish and wipe" }));
  expect(await screen.findByText(/will be gone/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Wipe it" }));
  expect(await screen.findByText(/^Wiped\./)).toBeTruthy();
  expect(services.store.get().answers).toEqual({});
  expect([...shelf.kept.keys()]).toEqual([]);
});
