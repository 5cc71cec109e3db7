import { expect, it } from "vitest";
import { replay } from "../../../src/domain/rehearsal/replay.ts";
import { roadsNotTaken } from "../../../src/domain/rehearsal/roads-not-taken.ts";
import { sampleScenario } from "../../support/sample-scenario.ts";

function roadsAt(turn: number, ...choices: string[]) {
  const taken = replay(sampleScenario, choices).turns[turn];
  if (taken === undefined) throw new Error("no such turn");
  return roadsNotTaken(sampleScenario, taken);
}

it("tells what the other choices would have brought out and moved", () => {
  const listen = roadsAt(0, "guideline").find(({ choice }) => choice.id === "listen");
  expect(listen?.reveals).toEqual(["father"]);
  expect(listen?.after.traits.trust).toBe(3);
  expect(listen?.isSame).toBe(true);
});

it("names the end that another choice would have come to", () => {
  const roads = roadsAt(1, "listen", "ask-wiping");
  expect(roads.map(({ choice, to, isSame }) => [choice.id, to.id, isSame])).toEqual([
    ["hurry", "close", true],
    ["tablets", "missed", false],
    ["name-fear", "close", true],
  ]);
});

it("leaves out what was not on offer", () => {
  const roads = roadsAt(1, "guideline", "hurry");
  expect(roads.map(({ choice }) => choice.id)).toEqual(["ask-wiping", "tablets"]);
});

it("leads where it would with the patient as they were then", () => {
  const [plan] = roadsAt(2, "guideline", "hurry", "scan");
  expect(plan?.to.id).toBe("thin");
  const [kinder] = roadsAt(2, "listen", "ask-wiping", "scan");
  expect(kinder?.to.id).toBe("good");
});
