// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { pictureIds } from "../../../../src/schema/pictures.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const heading = () => screen.findByRole("heading", { level: 1 });

describe.each(pictureIds)("%s, turned", (id) => {
  it("is a heading with the focus, a picture, its twin, the way back, and nothing of the clinician’s", async () => {
    showApp(fakeServices(), `#/turned/picture/${id}`, negative());
    const title = await heading();
    await waitFor(() => expect(document.activeElement).toBe(title));
    const main = document.querySelector("main");
    expect(main?.querySelector(".drawings")?.querySelector("svg")).toBeTruthy();
    expect(main?.querySelectorAll(".twin p").length).toBeGreaterThan(1);
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(main?.textContent).not.toMatch(/second-hand|odds|OR \d|evidence|indicated|mSv/i);
    expect(screen.queryByRole("table")).toBeNull();
    fireEvent.click(screen.getByText("Show the numbers"));
    expect(await screen.findByRole("table")).toBeTruthy();
    expect(main?.textContent).not.toMatch(/second-hand|mSv/);
    expect(screen.getByRole("button", { name: "Back to the clinician" })).toBeTruthy();
  });

  it("is not shown while something urgent stands or the check is unfinished", async () => {
    showApp(fakeServices(), `#/turned/picture/${id}`, { CES1: "yes" });
    expect((await heading()).textContent).toMatch(/nothing to see/);
    expect(document.querySelector("main svg")).toBeNull();
  });
});

it("speaks of the row nearest to this patient’s age, and of another when asked", async () => {
  showApp(fakeServices(), "#/turned/picture/scan-findings-by-age", negative({ "CTX-AGE": 47 }));
  expect((await heading()).textContent).toMatch(/around age 50/);
  closeApp();
  showApp(fakeServices(), "#/turned/picture/scan-findings-by-age/disc-bulge/30", negative());
  expect((await heading()).textContent).toMatch(/around age 30 .* 40 have/);
  expect(document.querySelector("svg title")?.textContent).toMatch(/around age 30/);
});

it("fills as many dots as it says, and names the picture for a screen reader", async () => {
  showApp(fakeServices(), "#/turned/picture/serious-cause", negative());
  const array = await screen.findByRole("img", { name: /about 1 has something serious/ });
  const dotsOf = (path: string) =>
    array.querySelector(path)?.getAttribute("d")?.match(/M/g)?.length ?? 0;
  expect([dotsOf(".dot-on"), dotsOf(".dot-off")]).toEqual([1, 99]);
});

it.each(["none", "", "serious-cause-2"])(
  "says plainly where there is no picture “%s”",
  async (id) => {
    showApp(fakeServices(), `#/turned/picture/${id}`, negative());
    expect((await heading()).textContent).toMatch(/nothing to see/);
  },
);

describe("one line of the leaflet, turned", () => {
  it("is the heading, and the emergency box goes with it", async () => {
    showApp(fakeServices(), "#/turned/fact/l8", negative());
    expect((await heading()).textContent).toMatch(/which part of a sore back hurts/);
    const box = document.querySelector<HTMLElement>(".emergency-box");
    expect(box && within(box).getAllByRole("listitem").length).toBeGreaterThan(10);
  });

  it.each(["l99", "constructor"])("says plainly where there is no line “%s”", async (line) => {
    showApp(fakeServices(), `#/turned/fact/${line}`, negative());
    expect((await heading()).textContent).toMatch(/nothing to see/);
  });

  it("is not shown while the check is unfinished", async () => {
    showApp(fakeServices(), "#/turned/fact/l8", { CES1: "no" });
    expect((await heading()).textContent).toMatch(/nothing to see/);
  });
});
