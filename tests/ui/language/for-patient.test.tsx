// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { readTranslations } from "../../../src/build/translations/read-translations.ts";
import { partPhrases, patientParts } from "../../../src/schema/words/patient-parts.ts";
import { fakeServices } from "../../support/fake-services.ts";
import { negative } from "../../support/negative.ts";
import { closeApp, showApp } from "../../support/render-app.tsx";

afterEach(closeApp);

/** What stands in the patient’s language, once it is there. */
async function translated(language: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.querySelector<HTMLElement>(`.in-language[lang="${language}"]`);
    if (found === null || found.textContent === "Loading…") throw new Error("not yet");
    return found;
  });
}

/** Phrases long enough to be no accident, as a translation would show them untranslated. */
const english = patientParts.flatMap((part) =>
  partPhrases(readTranslations(process.cwd()).english, part)
    .map(({ phrase }) => phrase)
    .filter((phrase) => phrase.length > 12 && !phrase.includes("{{")),
);

function begun(language: string) {
  const services = fakeServices();
  services.store.dispatch({ type: "language-set", language });
  services.store.dispatch({ type: "toggled", list: "reportTerms", id: "disc-bulge" });
  services.store.dispatch({ type: "toggled", list: "plan", id: "stay-active" });
  services.store.dispatch({ type: "review-set", on: "2026-12-20" });
  return services;
}

describe.each(["ar"])("in %s", (language) => {
  it.each([
    "#/leaflet",
    "#/handouts/card",
    "#/handouts/letter",
    "#/handouts/poster",
    "#/slides",
    "#/turned/questions",
    "#/turned/asked",
    "#/turned/agreement",
    "#/turned/report/50",
    "#/turned/fact/l8",
    "#/turned/picture/serious-cause",
    "#/turned/picture/scan-findings-by-age",
    "#/turned/picture/course-over-weeks",
    "#/turned/picture/ten-scanners",
    "#/turned/picture/radiation",
    "#/turned/picture/early-scanning",
  ])("%s leaves no phrase in English", async (place) => {
    showApp(begun(language), place, negative());
    const page = await translated(language);
    await waitFor(() => expect(page.querySelector("h1")).toBeTruthy());
    // what stands in English on purpose says so
    const told = document.createElement("div");
    told.innerHTML = page.innerHTML;
    for (const beneath of told.querySelectorAll('[lang="en"]')) beneath.remove();
    const left = english.filter((phrase) => told.textContent?.includes(phrase));
    expect(left).toEqual([]);
    expect(page.querySelectorAll(".translation-state")).toHaveLength(1);
    expect(page.textContent).not.toMatch(/\b(screens|leaflet|handouts|pictures|report):/);
  });
});

describe("a translation nobody has checked", () => {
  it("says so to both, in their languages", async () => {
    showApp(begun("ar"), "#/turned/fact/l8", negative());
    await translated("ar");
    const state = document.querySelector(".translation-state");
    expect(state?.closest("[dir]")?.getAttribute("dir")).toBe("rtl");
    expect(state?.querySelector('[lang="en"]')?.textContent).toContain("A machine made this");
    expect(state?.textContent).toMatch(/[\u0600-\u06ff]/);
  });
});

describe("another language in the middle", () => {
  it("changes words and no place: the question asked stays the question asked", async () => {
    showApp(fakeServices(), "#/turned/asked");
    fireEvent.click(await screen.findByRole("button", { name: "Start" }));
    fireEvent.click(screen.getByRole("button", { name: "No" }));
    expect(screen.getByText("2 of 7")).toBeTruthy();
    const choice = await screen.findByLabelText("The patient’s language");
    fireEvent.change(choice, { target: { value: "ar" } });
    const page = await translated("ar");
    expect(page.textContent).toContain("2");
    expect(page.querySelectorAll(".big-answers button")).toHaveLength(4);
    fireEvent.change(choice, { target: { value: "" } });
    expect(await screen.findByText("2 of 7")).toBeTruthy();
  });

  it("can stand above the clinician’s, line by line", async () => {
    showApp(begun("ar"), "#/turned/fact/l8", negative());
    const page = await translated("ar");
    expect(page.querySelector("h1 .beneath")).toBeNull();
    fireEvent.click(await screen.findByLabelText("English beneath each line"));
    await waitFor(() => {
      const beneath = [...page.querySelectorAll(".beneath")].map((one) => one.textContent);
      expect(beneath).toContain("Scans are not good at showing which part of a sore back hurts.");
      expect(beneath).toContain("chest pain");
    });
  });
});

it("a language that is not there is said, and the page stays in the clinician’s", async () => {
  showApp(begun("tlh"), "#/turned/fact/l8", negative());
  expect(await screen.findByText(/not there in Klingon yet/)).toBeTruthy();
  expect(await screen.findByRole("heading", { level: 1, name: /Scans are not good/ })).toBeTruthy();
});

describe("questions answered alone", () => {
  it("go to Check, a refusal as not known, and a yes raises the alarm", async () => {
    const services = fakeServices();
    showApp(services, "#/turned/asked");
    fireEvent.click(await screen.findByRole("button", { name: "Start" }));
    fireEvent.click(screen.getByRole("button", { name: "Yes" }));
    fireEvent.click(screen.getByRole("button", { name: "I would rather not say" }));
    for (let left = 5; left > 0; left -= 1)
      fireEvent.click(screen.getByRole("button", { name: "No" }));
    expect(screen.getByText(/Please give the screen back now/)).toBeTruthy();
    const { answers, selfAnswered } = services.store.get();
    expect([answers["CES1"], answers["CES2"], answers["CES6"]]).toEqual(["yes", "unknown", "no"]);
    expect(selfAnswered).toHaveLength(7);
  });
});
