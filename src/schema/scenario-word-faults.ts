import type { Scenario } from "./scenario.ts";
import { pathFault, type ScenarioPathFault } from "./scenario-fault.ts";
import type { ScenarioWords } from "./scenario-words.ts";

function sameKeys(
  wanted: readonly { readonly id: string }[],
  found: Readonly<Record<string, unknown>>,
  ...path: readonly PropertyKey[]
): ScenarioPathFault[] {
  return [
    ...wanted
      .filter(({ id }) => !Object.hasOwn(found, id))
      .map(({ id }) => pathFault("no-words", id, ...path)),
    ...Object.keys(found)
      .filter((key) => wanted.every(({ id }) => id !== key))
      .map((key) => pathFault("words-for-nothing", key, ...path)),
  ];
}

/** Words without a place and places without words. */
export function scenarioWordFaults(scenario: Scenario, words: ScenarioWords): ScenarioPathFault[] {
  return [
    ...sameKeys(scenario.facts, words.facts, "words", "facts"),
    ...sameKeys(scenario.nodes, words.nodes, "words", "nodes"),
    ...sameKeys(scenario.endings, words.endings, "words", "endings"),
    ...scenario.nodes.flatMap(({ id, cue, choices }) => {
      const inNode = words.nodes[id];
      if (inNode === undefined) return [];
      const path = ["words", "nodes", id] as const;
      return [
        ...sameKeys(choices, inNode.choices, ...path, "choices"),
        ...((cue === undefined) === (inNode.cue === undefined)
          ? []
          : [pathFault("cue-words", "", ...path)]),
      ];
    }),
  ];
}
