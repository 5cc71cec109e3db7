import type { Scenario } from "./scenario.ts";
import type { ScenarioWords } from "./scenario-words.ts";

function sameKeys(
  where: string,
  wanted: readonly string[],
  found: Readonly<Record<string, unknown>>,
) {
  const have = Object.keys(found);
  return [
    ...wanted.filter((id) => !have.includes(id)).map((id) => `${where}: no words for ${id}`),
    ...have
      .filter((id) => !wanted.includes(id))
      .map((id) => `${where}: words for ${id}, which does not exist`),
  ];
}

/** Words without a place and places without words. */
export function scenarioWordFaults(scenario: Scenario, words: ScenarioWords): string[] {
  return [
    ...sameKeys(
      "facts",
      scenario.facts.map(({ id }) => id),
      words.facts,
    ),
    ...sameKeys(
      "nodes",
      scenario.nodes.map(({ id }) => id),
      words.nodes,
    ),
    ...sameKeys(
      "endings",
      scenario.endings.map(({ id }) => id),
      words.endings,
    ),
    ...scenario.nodes.flatMap(({ id, cue, choices }) => {
      const inNode = words.nodes[id];
      if (inNode === undefined) return [];
      return [
        ...sameKeys(
          id,
          choices.map((choice) => choice.id),
          inNode.choices,
        ),
        ...((cue === undefined) === (inNode.cue === undefined)
          ? []
          : [`${id}: a cue needs words, and words for a cue need a cue`]),
      ];
    }),
  ];
}
