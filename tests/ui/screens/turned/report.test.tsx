// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { Answers } from "../../../../src/schema/answers.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const person = { "CTX-AGE": 47, "CTX-WEEKS": 8 } as const;

/** Turns the report, with these words tapped and these answers beside a check that is else clean. */
function turn(part: string, given: Answers | null, ...ids: string[]): void {
  const services = fakeServices();
  for (const id of ids) services.store.dispatch({ type: "toggled", list: "reportTerms", id });
  const answers = given === null ? {} : { ...negative(person), ...given };
  showApp(services, `#/turned/${part}`, answers);
}

const shown = (): string => document.querySelector(".turned")?.textContent ?? "";

it("retells the words in the patient’s terms and takes the focus, with nothing of the clinician’s", async () => {
  turn("report/60", {}, "disc-bulge");
  const heading = await screen.findByRole("heading", { level: 1, name: /in plain words/ });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(shown()).toContain("The report says: “Disc bulge”");
  expect(shown()).toContain("around age 60 with no back pain, about 69 ");
  expect(document.body.textContent).not.toContain("Often taken to mean");
  expect(screen.queryByRole("navigation")).toBeNull();
});

it.each(["report", "report/47", "report/constructor", "report/<b>"])(
  "falls to the recorded age where the address names none of the table: %s",
  async (part) => {
    turn(part, {}, "disc-bulge");
    await screen.findByRole("heading", { level: 1, name: /in plain words/ });
    expect(shown()).toContain("around age 50 ");
  },
);

it.each([
  ["the check is not finished", null, ["disc-bulge"], "more questions to ask you first"],
  ["an emergency stands", { CES1: "yes" }, ["disc-bulge"], "What was found?"],
  ["a word needs action", {}, ["disc-bulge", "mass-lesion"], "What was found?"],
  ["a symptom is not known to be absent", { NEU3: "unknown" }, ["disc-extrusion"], "closer look"],
] as const)("explains nothing while %s, and names no finding", async (_why, given, ids, said) => {
  turn("report", given, ...ids);
  await screen.findByRole("heading", { level: 1, name: /^Your scan report/ });
  expect(shown()).toContain(said);
  expect(shown()).toContain("999");
  expect(shown()).not.toMatch(/Disc bulge|Mass|extrusion|no back pain/);
});

it("says plainly that there is nothing to see where no word is tapped", async () => {
  turn("report", {});
  expect(await screen.findByRole("heading", { level: 1, name: /nothing to see/ })).toBeTruthy();
});
