// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

it("has a door on Home and one in the menu", async () => {
  showApp(fakeServices(), "#/");
  const doors = screen.getAllByRole("link", { name: /^Rehearse/, hidden: true });
  expect(doors.map((door) => door.getAttribute("href"))).toEqual(["#/rehearse", "#/rehearse"]);
});

it("changes nothing in a consultation, and offers no note, no leaflet, no verdict", async () => {
  const services = fakeServices();
  showApp(services, "#/rehearse", { CES1: "no", "CTX-AGE": 34 });
  const before = services.store.get();
  const main = screen.getByRole("main");
  const expectApart = (): void => {
    expect(screen.queryByRole("navigation", { name: "The five stops" })).toBeNull();
    expect(document.querySelector(".verdict, .standing")).toBeNull();
    expect(
      within(main).queryByText(/\b(leaflet|handout|record a note)\b/i, { selector: "a, button" }),
    ).toBeNull();
    expect(within(main).getByText("Rehearsal.")).toBeTruthy();
    const links = within(main).queryAllByRole("link");
    for (const link of links) expect(link.getAttribute("href")).toMatch(/^#\/rehearse/);
  };
  const [meet] = await screen.findAllByRole("button", { name: "Meet" });
  expectApart();
  if (meet !== undefined) fireEvent.click(meet);
  for (let turn = 0; turn < 40 && document.querySelector(".end-of-play") === null; turn += 1) {
    await waitFor(() => expect(document.querySelector(".say-choice, .end-of-play")).not.toBeNull());
    const choice = document.querySelector<HTMLElement>(".say-choice");
    if (choice === null) break;
    const { length } = document.querySelectorAll(".says");
    fireEvent.click(choice);
    await waitFor(() => expect(document.querySelectorAll(".says").length).not.toBe(length));
    expectApart();
  }
  expect(document.querySelector(".end-of-play")).not.toBeNull();
  const { store } = await services.practice();
  expect(store.get().runs[0]?.endedAt).not.toBeNull();
  expect(services.store.get()).toBe(before);

  location.hash = "#/check/G1";
  await screen.findByRole("navigation", { name: "The five stops" });
  expect(document.querySelector(".rehearse")).toBeNull();
});
