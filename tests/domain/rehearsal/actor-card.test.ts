import { expect, it } from "vitest";
import {
  factsByGiven,
  plainAsking,
  type Spot,
  turnings,
} from "../../../src/domain/rehearsal/actor-card.ts";
import type { Choice, Scenario, ScenarioNode } from "../../../src/schema/scenario.ts";
import { sampleScenario } from "../../support/sample-scenario.ts";

const names = (spots: readonly Spot[]) => spots.map(({ node, choice }) => `${node} ${choice}`);
const choice = (id: string, change: Partial<Choice> = {}): Choice => ({
  id,
  quality: "ok",
  moves: ["acknowledge"],
  to: [{ to: "good" }],
  ...change,
});
const node = (id: string, ...choices: Choice[]): ScenarioNode => ({ id, choices, sources: [] });
const withNodes = (...nodes: ScenarioNode[]): Scenario => ({ ...sampleScenario, nodes });

it("sorts the facts by how they come out", () => {
  expect(factsByGiven(sampleScenario)).toEqual({
    unasked: ["sore"],
    "if-open": ["father"],
    "if-asked": ["wiping"],
  });
});

it("names what moves the patient most, one choice a turn, the strongest first", () => {
  const scenario = withNodes(
    node("one", choice("little", { shifts: { trust: 1 } }), choice("none")),
    node(
      "two",
      choice("some", { shifts: { believed: 2 } }),
      choice("most", { shifts: { trust: 1, believed: 2, worry: -4 } }),
      choice("away", { shifts: { trust: -1 } }),
    ),
    node("three", choice("worst", { shifts: { trust: -1, believed: -1 } }), choice("flat")),
  );
  expect(names(turnings(scenario, "warmer"))).toEqual(["two most", "one little"]);
  expect(names(turnings(scenario, "colder"))).toEqual(["three worst", "two away"]);
  expect(names(turnings(scenario, "warmer", 1))).toEqual(["two most"]);
});

it("names three turnings at the most unless told otherwise", () => {
  const warm = ["a", "b", "c", "d"].map((id) => node(id, choice("warm", { shifts: { trust: 1 } })));
  expect(turnings(withNodes(...warm), "warmer")).toHaveLength(3);
  expect(
    turnings(withNodes(node("a", choice("worried", { shifts: { worry: 2 } }))), "warmer"),
  ).toEqual([]);
});

it("finds the fewest plain questions that ask all that must be asked", () => {
  const scenario: Scenario = {
    ...withNodes(
      node("one", choice("half", { asks: ["CES1"] }), choice("extra", { asks: ["CES9", "CES8"] })),
      node("two", choice("both", { quality: "strong", asks: ["CES1", "CES2"] })),
      node("three", choice("jargon", { quality: "weak", asks: ["CES1", "CES2", "CES3"] })),
      node("four", choice("last", { asks: ["CES3", "CES1"] })),
    ),
    mustAsk: ["CES1", "CES2", "CES3"],
  };
  expect(names(plainAsking(scenario))).toEqual(["two both", "four last"]);
  expect(plainAsking({ ...scenario, mustAsk: ["NEU1"] })).toEqual([]);
  expect(plainAsking(withNodes())).toEqual([]);
  expect(names(plainAsking(sampleScenario))).toEqual(["middle ask-wiping"]);
});
