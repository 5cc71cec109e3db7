import type { Scenario } from "./scenario.ts";
import { graphFaults } from "./scenario-graph-faults.ts";
import { idFaults, type KnownIds } from "./scenario-id-faults.ts";
import { scenarioWordFaults } from "./scenario-word-faults.ts";
import type { ScenarioWords } from "./scenario-words.ts";

/** An unsafe choice stops the scene at once, at an ending that explains the danger. */
function unsafeFaults(nodes: Scenario["nodes"], endings: Scenario["endings"]): string[] {
  const unsafe = endings.filter(({ quality }) => quality === "unsafe").map(({ id }) => id);
  return nodes.flatMap(({ id, choices }) =>
    choices
      .filter(
        ({ quality, to }) => quality === "unsafe" && to.some((way) => !unsafe.includes(way.to)),
      )
      .map((choice) => `${id}, ${choice.id}: is unsafe and must lead to an unsafe ending`),
  );
}

/** A patient who needs a scan can be failed; one who does not, too: both must be in the endings. */
function safetyFaults({ nodes, endings, facts, mustAsk }: Scenario): string[] {
  const asked = nodes.flatMap(({ choices }) => choices.flatMap(({ asks }) => asks ?? []));
  const revealed = nodes.flatMap(({ choices }) => choices.flatMap(({ reveals }) => reveals ?? []));
  return [
    ...mustAsk
      .filter((id) => !asked.includes(id))
      .map((id) => `mustAsk: nothing in the scenario asks about ${id}`),
    ...facts
      .filter(({ id, given }) => given !== "unasked" && !revealed.includes(id))
      .map(({ id }) => `fact ${id}: nothing brings it out`),
    ...(endings.some(({ quality }) => quality === "strong")
      ? []
      : ["endings: none of them is strong, so there is no good way through"]),
    ...unsafeFaults(nodes, endings),
    ...nodes.flatMap(({ id, cue, choices }) =>
      cue !== undefined && !choices.some(({ hears }) => hears)
        ? [`${id}: it has a cue that no choice hears`]
        : [],
    ),
  ];
}

/**
 * Every fault of a scenario that its shape cannot show: places that cannot be reached or left,
 * unknown ids, red flags nobody can ask about, missing words. Each names its node.
 */
export function scenarioFaults(
  scenario: Scenario,
  words: ScenarioWords,
  known: KnownIds,
): string[] {
  return [
    ...graphFaults(scenario),
    ...idFaults(scenario, known),
    ...safetyFaults(scenario),
    ...scenarioWordFaults(scenario, words),
  ].map((fault) => `${scenario.id}: ${fault}`);
}
