// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

async function itemNamed(id: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-item="${id}"]`);
    if (found === null) throw new Error(`${id} is not on screen`);
    return found;
  });
}

it("keeps why an item was left out, says why that is all right, and takes it back", async () => {
  const services = fakeServices();
  showApp(services, "#/box1");
  const item = await itemNamed("box1-2-harms");
  fireEvent.click(within(item).getByText("Not done today? Why that is all right"));
  fireEvent.click(await within(item).findByRole("radio", { name: "Nobody raised a scan" }));
  expect(services.store.get().leftOut).toEqual({ "box1-2-harms": "no-scan-raised" });
  expect(await within(item).findByText(/plant the wish/)).toBeTruthy();
  fireEvent.click(within(item).getByRole("button", { name: "Undo" }));
  expect(services.store.get().leftOut).toEqual({});
});

it("offers each item only the reasons that can be true of it", async () => {
  showApp(fakeServices(), "#/box1");
  const item = await itemNamed("box1-1-limited-ability");
  fireEvent.click(within(item).getByText("Not done today? Why that is all right"));
  await within(item).findByRole("radio", { name: "Kept for the review" });
  expect(
    within(item).queryByRole("radio", { name: "The patient preferred not to say" }),
  ).toBeNull();
});

it("lists what is not finished, and writes the reason into the note", async () => {
  const services = fakeServices();
  services.store.dispatch({ type: "left-out", item: "box1-4a-time", reason: "kept-for-review" });
  showApp(services, "#/box1");
  const list = (await screen.findByText("Not finished today")).parentElement;
  expect(list?.textContent).toContain("Kept for the review");
  location.hash = "#/record";
  dispatchEvent(new HashChangeEvent("hashchange"));
  const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /^Note/ });
  expect(note.value).toContain("(left out: Kept for the review)");
});

it("puts an urgent class before the checklist", async () => {
  showApp(fakeServices(), "#/box1", { CES3: "yes" });
  expect(await screen.findByText(/Something urgent stands/)).toBeTruthy();
});
