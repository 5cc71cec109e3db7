import { describe, expect, it } from "vitest";
import { agreementTerms, isChangedSince, planned } from "../../../src/domain/agreement/terms.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { PlanItem } from "../../../src/schema/agreement.ts";
import type { Consultation } from "../../../src/schema/consultation.ts";
import { newConsultation } from "../../../src/state/new-consultation.ts";
import { NOW } from "../../support/consultation.ts";
import { shippedPack } from "../../support/content.ts";

const items: readonly PlanItem[] = [
  { id: "move", kind: "do" },
  { id: "rest", kind: "do" },
  { id: "patient-agrees", kind: "view" },
];
const decision = decide({}, shippedPack());
const chosen: Consultation = {
  ...newConsultation("a", NOW, "1.1.0"),
  plan: ["rest", "move"],
  goals: ["walk", "sit"],
  duties: { move: "patient" },
  reviewOn: "2026-12-10",
};
const terms = (change: Partial<Consultation>) =>
  agreementTerms({ ...chosen, ...change }, decision, items);

describe("what a patient agrees to", () => {
  it("holds what is planned, in the order of the content, and not how it is seen", () => {
    const plan = ["patient-agrees", "rest", "move", "gone"];
    expect(planned({ plan }, items).map(({ id }) => id)).toEqual(["move", "rest"]);
  });

  it.each<[string, Partial<Consultation>]>([
    ["the order of ticks", { plan: ["move", "rest"], goals: ["sit", "walk"] }],
    ["how the patient sees it", { plan: ["rest", "move", "patient-agrees"] }],
    ["who does what is not planned", { duties: { move: "patient", swim: "other" } }],
  ])("is the same whatever %s", (_what, change) => {
    expect(terms(change)).toBe(terms({}));
  });

  it.each<[string, Partial<Consultation>]>([
    ["the plan", { plan: ["move"] }],
    ["the goals", { goals: ["walk"] }],
    ["a duty", { duties: { move: "clinician" } }],
    ["the date", { reviewOn: "2026-12-11" }],
    ["no date", { reviewOn: null }],
  ])("changes with %s, and the answer then shows as given before", (_what, change) => {
    expect(terms(change)).not.toBe(terms({}));
    const agreement = { on: "2026-11-24", view: "agrees", terms: terms({}) } as const;
    expect(isChangedSince({ ...chosen, agreement }, decision, items)).toBe(false);
    expect(isChangedSince({ ...chosen, ...change, agreement }, decision, items)).toBe(true);
    expect(isChangedSince({ ...chosen, ...change }, decision, items)).toBe(false);
  });
});
