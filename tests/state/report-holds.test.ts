import { describe, expect, it } from "vitest";
import { decide } from "../../src/domain/triage/decide.ts";
import type { Answers } from "../../src/schema/answers.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import { explanationHold, openFindings, sheetHold } from "../../src/state/report-holds.ts";
import { shippedPack } from "../support/content.ts";
import { fillRest } from "../support/fill-rest.ts";
import { shippedLibrary } from "../support/shipped-content.ts";

const pack = shippedPack();
const { terms } = shippedLibrary()["report-terms"];
const person = { "CTX-AGE": 47, "CTX-SEX": "male", "CTX-WEEKS": 8 } as const;
const none: Answers = fillRest(person, pack, new Set());

function termsOf(...ids: string[]) {
  return terms.filter(({ id }) => ids.includes(id));
}

function holds(answers: Answers, ...ids: string[]) {
  const consultation = { ...newConsultation("c", 0, "1.1.0"), answers };
  const decision = decide(answers, pack);
  return {
    explanation: explanationHold(termsOf(...ids), decision),
    sheet: sheetHold(termsOf(...ids), consultation, decision),
  };
}

describe("what holds an explanation back", () => {
  it("is nothing once the check is complete and nothing urgent stands", () => {
    expect(holds(none, "disc-bulge", "disc-extrusion")).toEqual({ explanation: null, sheet: null });
  });

  it.each([
    ["nothing asked", {}],
    ["some asked", { CES1: "no", CES2: "no" }],
    ["all but one", fillRest(person, pack, new Set(["VAS1"]))],
  ] as const)("is, for the patient alone, a check not finished: %s", (_name, answers) => {
    expect(holds(answers, "disc-bulge")).toEqual({ explanation: null, sheet: "unfinished" });
  });

  it.each([
    ["an emergency", { ...none, CES1: "yes" }],
    ["an emergency with the rest not asked", { CES2: "yes" }],
    ["an urgent class", { ...none, CA9: "yes" }],
    ["an earlier finding not followed up", { ...none, IMG1: "yes" }],
  ] as const)("is whatever is urgent, for everyone: %s", (_name, answers) => {
    expect(holds(answers, "disc-bulge")).toEqual({ explanation: "urgent", sheet: "urgent" });
  });

  it.each(terms.filter(({ kind }) => kind === "act").map(({ id }) => id))(
    "is a word that needs action, whatever stands beside it: %s",
    (id) => {
      expect(holds(none, "disc-bulge", id)).toEqual({ explanation: "act", sheet: "act" });
      expect(holds({}, "disc-bulge", id)).toEqual({ explanation: "act", sheet: "act" });
    },
  );

  it("is an emergency question that could not be settled, before and after the rest is asked", () => {
    const unsettled = { explanation: "unresolved", sheet: "unresolved" };
    expect(holds({ ...none, CES1: "unknown" }, "disc-bulge")).toEqual(unsettled);
    expect(holds({ CES1: "unknown" }, "disc-bulge")).toEqual(unsettled);
  });

  it("is an age that the evidence is not about", () => {
    const child = fillRest({ ...person, "CTX-AGE": 14 }, pack, new Set());
    expect(holds(child, "disc-bulge").explanation).toBe("out-of-scope");
  });

  it("is, for a word that counts with symptoms, one of them not known to be absent", () => {
    const answers: Answers = { ...none, NEU3: "unknown" };
    const [extrusion] = termsOf("disc-extrusion");
    const [bulge] = termsOf("disc-bulge");
    if (extrusion === undefined || bulge === undefined) throw new Error("not shipped");
    expect(openFindings(extrusion, decide(answers, pack))).toEqual(["NEU3"]);
    expect(openFindings(bulge, decide(answers, pack))).toEqual([]);
    expect(holds(answers, "disc-extrusion").sheet).toBe("symptoms");
    expect(holds(answers, "disc-bulge").sheet).toBeNull();
  });
});
