// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { Answers } from "../../../../src/schema/answers.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const wait = { name: "Scan not now: decided again at the review" };

async function note(): Promise<string> {
  const area = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
  return area.value;
}

async function open(given: Answers, ticked: readonly string[] = []): Promise<void> {
  const services = fakeServices();
  for (const id of ticked) services.store.dispatch({ type: "toggled", list: "plan", id });
  showApp(services, "#/record", negative(given));
  await screen.findByRole("heading", { name: "Agreed today" });
}

it("offers to wait with a scan where the rules do", async () => {
  await open({});
  expect(screen.getByRole("checkbox", wait)).toBeTruthy();
  expect(screen.getByText(/^Suggested/).textContent).toContain("28 to 42 days");
});

it("offers no wait and no date weeks ahead beside an emergency", async () => {
  await open({ CES3: "yes" });
  expect(screen.queryByRole("checkbox", wait)).toBeNull();
  expect(screen.queryByText(/^Suggested/)).toBeNull();
});

it("lets a wait ticked before be taken out, and keeps it out of the note", async () => {
  await open({ CES3: "yes" }, ["delayed-scan", "physio"]);
  expect(await note()).toContain("Agreed: Exercise or physiotherapy\n");
  fireEvent.click(screen.getByRole("checkbox", wait));
  await waitFor(() => expect(screen.queryByRole("checkbox", wait)).toBeNull());
});
