import { describe, expect, it } from "vitest";
import type { ConsultationEvent } from "../../src/state/events.ts";
import { hasBegun, newConsultation } from "../../src/state/new-consultation.ts";
import { reduce } from "../../src/state/reduce.ts";
import { begun, NOW } from "../support/consultation.ts";

const empty = newConsultation("a", NOW, "1.1.0");
const stateAfter = (...events: ConsultationEvent[]) =>
  events.reduce((state, event) => reduce(state, event, NOW + 5), empty);
const difference = { class: "U2", reasons: ["time"], written: "" } as const;
const agreement = { on: "2026-11-24", view: "prefers", terms: "N|" } as const;

describe("a consultation", () => {
  it("starts with nothing asked and nothing begun", () => {
    expect(hasBegun(empty)).toBe(false);
    expect(empty).toMatchObject({ answers: {}, startedAt: NOW, changedAt: NOW });
  });

  const events: [ConsultationEvent, object][] = [
    [{ type: "answered", id: "CES1", answer: "yes" }, { answers: { CES1: "yes" } }],
    [
      { type: "group-none", group: "G1", items: ["CES1"] },
      { answers: { CES1: "no" }, noneGiven: { G1: ["CES1"] } },
    ],
    [{ type: "differed", difference: { ...difference, reasons: ["time"] } }, { difference }],
    [{ type: "toggled", list: "beliefs", id: "b" }, { beliefs: ["b"] }],
    [{ type: "toggled", list: "behaviours", id: "b" }, { behaviours: ["b"] }],
    [{ type: "patient-replied", question: "q", reply: "yes" }, { patient: { q: "yes" } }],
    [{ type: "toggled", list: "plan", id: "p" }, { plan: ["p"] }],
    [{ type: "toggled", list: "safetyNet", id: "s" }, { safetyNet: ["s"] }],
    [{ type: "review-set", on: "2026-12-01" }, { reviewOn: "2026-12-01" }],
    [{ type: "toggled", list: "mirrored", id: "time" }, { mirrored: ["time"] }],
    [{ type: "toggled", list: "believedSteps", id: "name" }, { believedSteps: ["name"] }],
    [{ type: "toggled", list: "letterTicks", id: "walk" }, { letterTicks: ["walk"] }],
    [{ type: "letter-addressed", to: "employer" }, { letterTo: "employer" }],
    [{ type: "toggled", list: "goals", id: "walk" }, { goals: ["walk"] }],
    [{ type: "toggled", list: "insisted", id: "i" }, { insisted: ["i"] }],
    [{ type: "toggled", list: "handed", id: "agreement" }, { handed: ["agreement"] }],
    [{ type: "duty-set", item: "p", who: "patient" }, { duties: { p: "patient" } }],
    [{ type: "agreement-set", agreement: { ...agreement } }, { agreement }],
    [{ type: "taught-back", prompt: "t", result: "again" }, { teachBack: { t: "again" } }],
  ];
  it.each(events)("takes %o", (event, wanted) => {
    const state = stateAfter(event);
    expect(state).toEqual({ ...empty, ...wanted, changedAt: NOW + 5 });
    expect(hasBegun(state)).toBe(true);
    expect(empty.answers).toEqual({});
  });

  it("takes an entry out of a map again", () => {
    const set = stateAfter(
      { type: "duty-set", item: "p", who: "other" },
      { type: "duty-set", item: "p", who: null },
      { type: "taught-back", prompt: "t", result: "first" },
      { type: "taught-back", prompt: "t", result: null },
      { type: "agreement-set", agreement: { ...agreement } },
      { type: "agreement-set", agreement: null },
    );
    expect(set).toEqual({ ...empty, changedAt: NOW + 5 });
  });

  it.each(events.filter(([{ type }]) => type === "toggled"))("takes %o back", (event) => {
    expect(stateAfter(event, event)).toEqual({ ...empty, changedAt: NOW + 5 });
  });

  it("takes back a group, a difference and a review date", () => {
    const undone = stateAfter(
      { type: "group-none", group: "G1", items: ["CES1"] },
      { type: "group-none-undone", group: "G1" },
      { type: "differed", difference: { ...difference, reasons: [] } },
      { type: "differed", difference: null },
      { type: "review-set", on: "2026-12-01" },
      { type: "review-set", on: null },
    );
    expect(undone).toEqual({ ...empty, changedAt: NOW + 5 });
    expect(hasBegun(undone)).toBe(false);
  });

  it("keeps the other toggles when one is taken back", () => {
    const add = (id: string) => ({ type: "toggled", list: "beliefs", id }) as const;
    expect(stateAfter(add("a"), add("b"), add("c"), add("b")).beliefs).toEqual(["a", "c"]);
  });

  it("is replaced as a whole when another is resumed, and when it is finished", () => {
    const other = begun("z");
    const resumed = reduce(empty, { type: "resumed", consultation: other }, NOW + 5);
    expect(resumed).toBe(other);
    const next = newConsultation("n", NOW + 5, "1.1.0");
    expect(reduce(other, { type: "finished", next }, NOW + 5)).toEqual(next);
  });
});
