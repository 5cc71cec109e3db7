// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Answers } from "../../../../src/schema/answers.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const clear: Answers = { ...negative({ "CTX-AGE": 40 }), CES6: "no" };

const heading = (name: string | RegExp) => screen.findByRole("heading", { name });
const letterText = (): string => document.querySelector(".letter")?.textContent ?? "";

describe("the handouts", () => {
  it("are listed with what each is for and its reading age", async () => {
    showApp(fakeServices(), "#/handouts");
    await heading("Handouts");
    const links = [...document.querySelectorAll(".handouts a")].map((a) => a.getAttribute("href"));
    expect(links).toEqual([
      "#/leaflet",
      "#/handouts/card",
      "#/handouts/letter",
      "#/handouts/poster",
      "#/slides",
    ]);
    const ages = screen.getAllByText(/^Reading age \d+ by Flesch-Kincaid; English only$/);
    expect(ages).toHaveLength(5);
    for (const age of ages) expect(Number(/\d+/.exec(age.textContent ?? "")?.[0])).toBeLessThan(13);
    expect(screen.queryByText(/consultation is open/)).toBeNull();
  });

  it("warn while a consultation is open, and fall back to the list", async () => {
    showApp(fakeServices(), "#/handouts/no-such-thing", { CES1: "no" });
    await heading("Handouts");
    expect(screen.getByText(/consultation is open/)).toBeTruthy();
  });

  it.each(["leaflet", "handouts/card", "handouts/poster"])(
    "%s has the emergency box first, the country’s words, date, version and draft notice",
    async (place) => {
      showApp(fakeServices({ preferences: { jurisdiction: "us" } }), `#/${place}`);
      expect(await heading(/^Go to the ER or call 911 now/)).toBeTruthy();
      const [article] = document.querySelectorAll("article");
      const sections = [...(article?.querySelectorAll("section, .to-fill") ?? [])];
      expect(sections[0]?.className).toBe("emergency-box");
      expect(article?.textContent).toMatch(
        /Date: 23 November 2026\. Content version \d+\.\d+\.\d+/,
      );
      expect(article?.textContent).toContain("Draft: not yet checked");
      expect(article?.textContent).not.toMatch(/A&E|999|111|\{\{/);
    },
  );
});

describe("the card", () => {
  it("has one line of the plan and the date, or lines to write on", async () => {
    const services = fakeServices();
    showApp(services, "#/handouts/card", clear);
    await heading("Back pain: my card");
    expect(document.querySelectorAll(".write-here")).toHaveLength(2);
    services.store.dispatch({ type: "toggled", list: "plan", id: "work" });
    services.store.dispatch({ type: "toggled", list: "plan", id: "stay-active" });
    services.store.dispatch({ type: "review-set", on: "2026-12-09" });
    expect(await screen.findByText("9 December 2026", { exact: false })).toBeTruthy();
    expect(document.querySelector(".to-fill")?.textContent).toContain("Keep moving");
    expect(document.querySelectorAll(".write-here")).toHaveLength(0);
  });

  it("is printed twice on a larger sheet, and read out once", async () => {
    showApp(fakeServices(), "#/handouts/card");
    await heading("Back pain: my card");
    fireEvent.click(screen.getByRole("radio", { name: "A4, two to a page" }));
    expect(await screen.findAllByRole("heading", { name: "Back pain: my card" })).toHaveLength(1);
    expect(document.querySelectorAll(".card-face")).toHaveLength(2);
  });
});

describe("the letter to the patient", () => {
  it("says that there is nothing to tell before anything was asked", async () => {
    showApp(fakeServices(), "#/handouts/letter");
    expect(await screen.findByRole("link", { name: "Start the check" })).toBeTruthy();
    expect(document.querySelector(".letter")).toBeNull();
  });

  it("tells what was checked, the decision in plain words, the plan and the date", async () => {
    const services = fakeServices();
    for (const id of ["physio", "delayed-scan"])
      services.store.dispatch({ type: "toggled", list: "plan", id });
    services.store.dispatch({ type: "review-set", on: "2026-12-09" });
    showApp(services, "#/handouts/letter", clear);
    await heading("What we agreed");
    const text = letterText();
    expect(text).toContain("found none today");
    expect(text).toContain("a scan would not change what helps you now");
    expect(text).toContain("Exercise or physiotherapy.");
    expect(text).toContain("No scan for now");
    expect(text).toContain("9 December 2026");
    expect(text).not.toMatch(/[A-Z]{2,3}\d|\{\{|handouts:/);
  });

  it("says with an emergency what happens next, first, and nothing about not scanning", async () => {
    const services = fakeServices();
    services.store.dispatch({ type: "toggled", list: "plan", id: "delayed-scan" });
    showApp(services, "#/handouts/letter", { ...clear, CES3: "yes" });
    await heading("What happens next");
    const titles = [...document.querySelectorAll(".letter > section > h2")].map(
      (title) => title.textContent,
    );
    expect(titles).toEqual(["What happens next", "What we checked"]);
    expect(letterText()).toContain("Please act on this now.");
    expect(letterText()).toMatch(/Next: A&E/);
    expect(letterText()).not.toMatch(/No scan|would not change/);
  });

  it("says with an emergency, too, that not everything was asked", async () => {
    showApp(fakeServices(), "#/handouts/letter", { CES3: "yes" });
    await heading("What happens next");
    expect(letterText()).toContain("We did not ask about everything today.");
    closeApp();
    showApp(fakeServices(), "#/handouts/letter", { ...clear, CES3: "yes" });
    await heading("What happens next");
    expect(letterText()).not.toContain("We did not ask about everything today.");
  });

  it("keeps private findings off the page, and tells the clinician so", async () => {
    showApp(fakeServices(), "#/handouts/letter", { ...clear, INF2: "yes" });
    expect((await screen.findByText(/^Not printed/)).textContent).toContain("Injecting drugs");
    expect(letterText()).not.toMatch(/injecting|drugs/i);
  });
});
