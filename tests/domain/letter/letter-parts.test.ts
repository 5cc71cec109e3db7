import { describe, expect, it } from "vitest";
import { letterParts, plainParts, scanBar } from "../../../src/domain/letter/letter-parts.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import type { Consultation } from "../../../src/schema/consultation.ts";
import { newConsultation } from "../../../src/state/new-consultation.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const pack = shippedPack();
const { letter } = shippedLibrary().believe;
const person = { "CTX-AGE": 45, "CTX-SEX": "male", "CTX-WEEKS": 30, "L-PAIN": "yes" } as const;
const complete = (given: Answers = {}): Answers =>
  fillRest({ ...person, "SPA-G1": "no", ...given }, pack, new Set());

const all = [letter.noScan, ...letter.found.map(({ id }) => id), ...letter.believe, ...letter.can];

function consultation(given: Partial<Consultation> = {}): Consultation {
  return { ...newConsultation("a", 0, "1"), letterTicks: all, ...given };
}
const partsWith = (answers: Answers, given: Partial<Consultation> = {}) =>
  letterParts(letter, consultation(given), decide(answers, pack));

describe("a letter of function", () => {
  it("holds what was ticked, in the order it is read, and nothing else", () => {
    const parts = partsWith(complete(), { letterTicks: ["stiff", "walk", "real", "sit-breaks"] });
    expect(parts).toEqual({
      found: ["stiff"],
      denied: [],
      believe: ["real"],
      can: ["walk", "sit-breaks"],
      limited: [],
      helps: [],
      adjust: [],
      saysNoScan: false,
    });
  });

  it("has a list for every plain part, each filled by its own ticks", () => {
    expect(plainParts.length).toBeGreaterThan(4);
    for (const part of plainParts)
      expect(partsWith(complete(), { letterTicks: [...letter[part]] })[part]).toEqual(letter[part]);
  });

  it("is empty with nothing ticked, whatever Check holds", () => {
    const { saysNoScan, ...lists } = partsWith(complete(), { letterTicks: [] });
    expect(saysNoScan).toBe(false);
    expect(Object.values(lists).flat()).toEqual([]);
  });

  it.each(["yes", "unknown"] as const)(
    "never denies a finding that Check holds as %s",
    (answer) => {
      for (const { id, deniedBy } of letter.found)
        for (const finding of deniedBy) {
          const { found, denied } = partsWith({ ...complete(), [finding]: answer });
          expect(found, `${id} with ${finding}`).not.toContain(id);
          expect(denied).toContain(id);
        }
    },
  );

  it("keeps what was ticked where Check has it absent", () => {
    expect(partsWith(complete()).denied).toEqual([]);
  });
});

describe("that no scan is needed now", () => {
  it("is said only with “not indicated now”, everything asked", () => {
    expect(decide(complete(), pack).class).toBe("N");
    expect(partsWith(complete()).saysNoScan).toBe(true);
  });

  it.each<[string, Answers, Partial<Consultation>]>([
    ["incomplete", {}, {}],
    ["incomplete", person, {}],
    ["incomplete", { CES3: "yes" }, {}],
    ["class", complete({ CES3: "yes" }), {}],
    ["open", complete({ "CTX-COAG": "unknown" }), {}],
    ["differs", complete(), { difference: { class: "R", reasons: [], written: "" } }],
    ["requested", complete(), { plan: ["imaging"] }],
  ])("is left out: %s", (bar, answers, given) => {
    expect(scanBar(consultation(given), decide(answers, pack))).toBe(bar);
    expect(partsWith(answers, given).saysNoScan).toBe(false);
  });
});
