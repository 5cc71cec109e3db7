// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { licencesOf } from "../../../../src/build/licences.ts";
import { HazardLog } from "../../../../src/schema/hazards.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const main = () => within(screen.getByRole("main"));

describe("about and limits", () => {
  it("says what it is for, who for, its limits, how many hazards there are, and that nobody signed", async () => {
    showApp(fakeServices(), "#/about");
    await screen.findByRole("heading", { level: 1, name: "About and limits" });
    for (const name of [
      "What it is for",
      "Who for, and where",
      "What it must not be used for",
      "Limits",
      "Clinical safety",
    ])
      expect(screen.getByRole("heading", { level: 2, name })).toBeTruthy();
    const { hazards } = HazardLog.parse(
      JSON.parse(readFileSync("docs/clinical-safety/hazards.json", "utf8")),
    );
    expect(
      main().getByText(new RegExp(`^${hazards.length} hazards are written down`)),
    ).toBeTruthy();
    expect(main().getByText(/No clinical safety officer has signed this/)).toBeTruthy();
  });

  it("says nothing of a missing signature once the content is signed", async () => {
    const services = fakeServices();
    const info = { ...services.pack.info, signedOff: true };
    showApp({ ...services, pack: { ...services.pack, info } }, "#/about");
    await screen.findByRole("heading", { level: 1, name: "About and limits" });
    expect(main().queryByText(/No clinical safety officer/)).toBeNull();
  });

  it.each([
    ["Safety: the proof and a report", "#/about/safety"],
    ["Accessibility statement", "#/about/accessibility"],
    ["Licences of what is built in", "#/about/licences"],
  ])("leads to %s and back", async (name, href) => {
    showApp(fakeServices(), "#/about");
    expect((await screen.findByRole("link", { name })).getAttribute("href")).toBe(href);
    closeApp();
    showApp(fakeServices(), href);
    const back = await screen.findByRole("link", { name: "Back to About and limits" });
    expect(back.getAttribute("href")).toBe("#/about");
  });

  it("shows its first page where there is no such part", async () => {
    showApp(fakeServices(), "#/about/nothing");
    await screen.findByRole("heading", { level: 1, name: "About and limits" });
  });
});

describe("the accessibility statement", () => {
  it("says what was not tested, users first", async () => {
    showApp(fakeServices(), "#/about/accessibility");
    const heading = await screen.findByRole("heading", { name: "What was not tested" });
    const list = heading.parentElement?.querySelector("li");
    expect(list?.textContent).toMatch(/No user testing has been done/);
  });
});

describe("licences", () => {
  it("are there in full for every package", async () => {
    showApp(fakeServices(), "#/about/licences");
    await screen.findByRole("heading", { name: "Licences" });
    const { licences } = licencesOf(".");
    for (const { name, version, licence, text } of licences) {
      const summary = main().getByText(`${name} ${version}: ${licence}`);
      const details = summary.closest("details");
      if (details === null) throw new Error(name);
      details.open = true;
      fireEvent(details, new Event("toggle"));
      expect(
        await within(details).findByText((_, element) => element?.textContent === text, {
          selector: "pre",
        }),
      ).toBeTruthy();
    }
  });
});
