import { expect, it } from "vitest";
import type { ClinicPlace } from "../../../src/domain/rehearsal/clinic.ts";
import { oneRule, seenPatients } from "../../../src/domain/rehearsal/clinic-look-back.ts";
import { sampleRun, sampleScenario } from "../../support/sample-scenario.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const { checklist } = shippedLibrary();
const place = (choices: string[], change: Partial<ClinicPlace> = {}): ClinicPlace => ({
  scenario: "sample",
  run: sampleRun(choices),
  state: "met",
  ...change,
});
const seen = (...places: ClinicPlace[]) => seenPatients(places, [sampleScenario], checklist);

it("says of each patient who was met how it ended, and which red flags were asked", () => {
  expect(seen(place(["listen", "ask-wiping", "plan"]))).toEqual([
    {
      scenario: "sample",
      run: "mine",
      ending: { id: "good", quality: "strong" },
      asked: ["CES3"],
      missed: [],
    },
  ]);
  expect(seen(place(["guideline", "hurry", "plan"]))).toMatchObject([
    { ending: { id: "thin", quality: "poor" }, asked: [], missed: ["CES3"] },
  ]);
});

it("knows no ending where the patient has changed since", () => {
  expect(seen(place(["listen", "gone"]))).toMatchObject([{ ending: null }]);
});

it("leaves out whom it does not know, and who was not met", () => {
  expect(
    seen(
      place(["listen"], { scenario: "stranger" }),
      place(["listen"], { state: "begun" }),
      place([], { run: null, state: "waiting" }),
    ),
  ).toEqual([]);
});

it("says whom one rule for all would have failed", () => {
  expect(
    oneRule([
      { id: "none", scan: "not-needed" },
      { id: "later", scan: "not-now" },
      { id: "urgent", scan: "needed-urgently" },
      { id: "today", scan: "needed-today" },
    ]),
  ).toEqual({ never: ["urgent", "today"], always: ["none", "later"] });
});
