import { describe, expect, it } from "vitest";
import { decide } from "../../src/domain/triage/decide.ts";
import type { Answers } from "../../src/schema/answers.ts";
import type { Consultation } from "../../src/schema/consultation.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import {
  isTalkOff,
  isUrgent,
  missingIn,
  nextGroup,
  stopStates,
  urgentMissing,
} from "../../src/state/selectors.ts";
import { NOW } from "../support/consultation.ts";
import { shippedPack } from "../support/content.ts";
import { fillRest } from "../support/fill-rest.ts";

const pack = shippedPack();
const man = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;
const clear = fillRest(man, pack, new Set<string>());

function at(answers: Answers, more: Partial<Consultation> = {}) {
  const consultation = { ...newConsultation("a", NOW, "1.1.0"), answers: { ...answers }, ...more };
  return { consultation, decision: decide(answers, pack) };
}
const states = (answers: Answers, more: Partial<Consultation> = {}) => {
  const { consultation, decision } = at(answers, more);
  return stopStates(consultation, decision);
};
const talkOff = (answers: Answers) => {
  const { consultation, decision } = at(answers);
  return isTalkOff(consultation, decision);
};

describe("persuading", () => {
  it("is off until the check is finished and nothing urgent stands", () => {
    expect(talkOff({})).toBe(true);
    expect(talkOff(man)).toBe(true);
    expect(talkOff({ ...clear, CES1: "unknown" })).toBe(true);
    for (const id of ["CES3", "MY2", "IMG1"]) expect(talkOff({ ...clear, [id]: "yes" })).toBe(true);
    expect(talkOff(clear)).toBe(false);
    expect(talkOff({ ...clear, FX10: "yes" })).toBe(false);
  });

  it.each([
    ["CES3", true],
    ["MY2", true],
    ["IMG1", true],
    ["FX10", false],
  ])("%s urgent: %s", (id, wanted) => {
    expect(isUrgent(decide({ ...clear, [id]: "yes" }, pack))).toBe(wanted);
  });
});

describe("the five stops", () => {
  it("are untouched at the start", () => {
    expect(new Set(Object.values(states({})))).toEqual(new Set(["untouched"]));
  });

  it("follow the check", () => {
    expect(states(man)).toMatchObject({ check: "begun", decide: "begun" });
    expect(states(clear)).toMatchObject({ check: "complete", decide: "complete" });
    expect(states({ ...clear, CES3: "yes", "L-CES": "no" }).decide).toBe("needs-you");
    expect(states({ ...clear, CES1: "unknown" }).check).toBe("needs-you");
    expect(states({ ...clear, "CTX-WEEKS": -1 }).check).toBe("begun");
  });

  it("follow the conversation, Box 1 and the record", () => {
    expect(states(clear, { beliefs: ["b"] }).talk).toBe("begun");
    expect(states(clear, { behaviours: ["b"] }).box1).toBe("begun");
    expect(states(clear, { patient: { a: "yes", b: "no", c: "skip" } }).box1).toBe("complete");
    expect(states(clear, { plan: ["p"] }).record).toBe("begun");
    expect(states(clear, { safetyNet: ["s"] }).record).toBe("begun");
    const done = { safetyNet: ["s"], reviewOn: "2026-12-01" };
    expect(states(clear, done).record).toBe("complete");
  });
});

describe("what to ask next", () => {
  it("goes on from the group on screen and comes round", () => {
    const { CES1: _one, IMG1: _two, ...partly } = clear;
    const { decision } = at(partly);
    expect(nextGroup(decision, null)).toBe("G1");
    expect(nextGroup(decision, "G1")).toBe("G7");
    expect(nextGroup(decision, "G7")).toBe("G1");
    expect(nextGroup(decide(clear, pack), "G1")).toBe(null);
  });

  it("counts what is missing, a group and the emergency checks", () => {
    const { CES1: _one, NEU5: _two, CA1: _three, ...partly } = clear;
    const { decision } = at(partly);
    const missing = decision.groups.flatMap((group) => missingIn(group, decision));
    expect(missing).toEqual(["CES1", "NEU5", "CA1"]);
    expect(urgentMissing(decision)).toBe(2);
  });
});
