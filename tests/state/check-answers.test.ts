import { describe, expect, it } from "vitest";
import { decide } from "../../src/domain/triage/decide.ts";
import type { Answer } from "../../src/schema/answers.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import { reduce } from "../../src/state/reduce.ts";
import { shippedPack } from "../support/content.ts";
import { fillRest } from "../support/fill-rest.ts";

const pack = shippedPack();
const empty = newConsultation("one", 0, "1.0.0");

describe("answers, changed back and forth", () => {
  it("leave no trace: the decision is that of the answers that stand", () => {
    const answers = fillRest(
      { "CTX-AGE": 61, "CTX-SEX": "female", "CTX-WEEKS": 20 },
      pack,
      new Set(),
    );
    let state = { ...empty, answers: { ...answers } };
    const before = decide(state.answers, pack);
    for (const [id, settled] of Object.entries(answers)) {
      const others: Answer[] =
        typeof settled === "number"
          ? [-1, 7, "unknown", "not_asked"]
          : ["yes", "unknown", "not_asked"];
      for (const answer of [...others, settled])
        state = reduce(state, { type: "answered", id, answer }, 1);
    }
    expect(decide(state.answers, pack)).toEqual(before);
  });

  it("none present fills what is unasked, and undoing keeps what was answered since", () => {
    let state = reduce(empty, { type: "answered", id: "CES1", answer: "unknown" }, 1);
    state = reduce(state, { type: "group-none", group: "G1", items: ["CES1", "CES2", "CES3"] }, 2);
    expect(state.answers).toEqual({ CES1: "unknown", CES2: "no", CES3: "no" });
    state = reduce(state, { type: "answered", id: "CES3", answer: "yes" }, 3);
    state = reduce(state, { type: "group-none-undone", group: "G1" }, 4);
    expect(state.answers).toEqual({ CES1: "unknown", CES3: "yes" });
    expect(state.noneGiven).toEqual({});
    expect(state.changedAt).toBe(4);
  });
});
