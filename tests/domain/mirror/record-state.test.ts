import { describe, expect, it } from "vitest";
import { recordState } from "../../../src/domain/mirror/record-state.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Consultation } from "../../../src/schema/consultation.ts";
import { newConsultation } from "../../../src/state/new-consultation.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const pack = shippedPack();
const { mirror, checklist, agreement } = shippedLibrary();
const content = { checklist, plan: agreement.plan };
const whole = fillRest({ "CTX-AGE": 45, "CTX-SEX": "male", "CTX-WEEKS": 3 }, pack, new Set());

function stateOf(id: string, given: Partial<Consultation> = {}): string {
  const item = mirror.record.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No ${id}`);
  const consultation = { ...newConsultation("a", 0, "1"), ...given };
  return recordState(item, consultation, decide(consultation.answers, pack), content);
}

const box1 = (...items: string[]): string[] =>
  checklist.items.flatMap((item) =>
    items.includes(item.id) && item.answeredBy === "clinician" ? item.behaviours : [],
  );

describe("what a record holds already", () => {
  it("is nothing in an empty consultation", () => {
    expect(new Set(mirror.record.map(({ id }) => stateOf(id)))).toEqual(new Set(["missing"]));
  });

  it.each<[string, Partial<Consultation>, string]>([
    ["flags", { answers: { CES1: "no" } }, "partly"],
    ["flags", { answers: { ...whole, "CTX-AGE": 150 } }, "partly"],
    ["flags", { answers: whole }, "recorded"],
    ["nerves", { answers: { NEU1: "no" } }, "partly"],
    ["nerves", { answers: whole }, "recorded"],
    ["limits", { behaviours: box1("box1-1-limited-ability") }, "partly"],
    ["limits", { behaviours: box1("box1-1-limited-ability", "box1-2-harms") }, "recorded"],
    ["spoken", { safetyNet: ["spoken"] }, "recorded"],
    ["written", { safetyNet: ["spoken"] }, "missing"],
    ["plan", { plan: ["patient-agrees"] }, "missing"],
    ["plan", { plan: ["physio"] }, "recorded"],
    ["view", { plan: ["physio"] }, "missing"],
    ["view", { plan: ["patient-prefers"] }, "recorded"],
    ["view", { agreement: { on: "2026-11-23", view: "undecided", terms: "" } }, "recorded"],
    ["review", { reviewOn: "2026-12-01" }, "recorded"],
    ["examined", { answers: whole }, "missing"],
    ["examined", { mirrored: ["examined"] }, "recorded"],
  ])("%s with %j", (id, given, wanted) => {
    expect(stateOf(id, given)).toBe(wanted);
  });
});
