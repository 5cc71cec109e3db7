// @vitest-environment happy-dom
import { screen, within } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

async function itemsWithPrompts(): Promise<(string | undefined)[]> {
  await screen.findByText(/authors’ proposal/);
  return [...document.querySelectorAll<HTMLElement>("[data-item]")]
    .filter((item) => within(item).queryByText("Words that may help") !== null)
    .map((item) => item.dataset["item"]);
}

const roomToSpeak = ["box1-4a-time", "box1-4b-believed"];

it("offers words about scans once the check is finished and nothing urgent stands", async () => {
  showApp(fakeServices(), "#/box1", negative());
  expect(await itemsWithPrompts()).toHaveLength(5);
});

it("offers only words that make room to speak while something urgent stands", async () => {
  showApp(fakeServices(), "#/box1", { CES3: "yes" });
  expect(await itemsWithPrompts()).toEqual(roomToSpeak);
});

it("says that the check comes first while it is not finished", async () => {
  showApp(fakeServices(), "#/box1", { CES1: "no" });
  expect(await itemsWithPrompts()).toEqual(roomToSpeak);
  expect(screen.getByText(/The red-flag questions are not finished/)).toBeTruthy();
});
