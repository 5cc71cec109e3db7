import type { Scenario } from "./scenario.ts";
import { pathFault, type ScenarioPathFault } from "./scenario-fault.ts";
import { graphFaults } from "./scenario-graph-faults.ts";
import { idFaults, type KnownIds } from "./scenario-id-faults.ts";
import { scenarioWordFaults } from "./scenario-word-faults.ts";
import type { ScenarioWords } from "./scenario-words.ts";

/** An unsafe choice stops the scene at once, at an ending that explains the danger. */
function unsafeFaults(nodes: Scenario["nodes"], endings: Scenario["endings"]): ScenarioPathFault[] {
  const unsafe = endings.filter(({ quality }) => quality === "unsafe").map(({ id }) => id);
  return nodes.flatMap(({ choices }, node) =>
    choices.flatMap(({ id, quality, to }, at) =>
      quality === "unsafe" && to.some((way) => !unsafe.includes(way.to))
        ? [pathFault("unsafe-goes-on", id, "scenario", "nodes", node, "choices", at)]
        : [],
    ),
  );
}

/** A patient who needs a scan can be failed; one who does not, too: both must be in the endings. */
function safetyFaults({ nodes, endings, facts, mustAsk }: Scenario): ScenarioPathFault[] {
  const asked = nodes.flatMap(({ choices }) => choices.flatMap(({ asks }) => asks ?? []));
  const revealed = nodes.flatMap(({ choices }) => choices.flatMap(({ reveals }) => reveals ?? []));
  return [
    ...mustAsk.flatMap((id, at) =>
      asked.includes(id) ? [] : [pathFault("never-asked", id, "scenario", "mustAsk", at)],
    ),
    ...facts.flatMap(({ id, given }, at) =>
      given === "unasked" || revealed.includes(id)
        ? []
        : [pathFault("never-told", id, "scenario", "facts", at)],
    ),
    ...(endings.some(({ quality }) => quality === "strong")
      ? []
      : [pathFault("no-strong-ending", "", "scenario", "endings")]),
    ...unsafeFaults(nodes, endings),
    ...nodes.flatMap(({ cue, choices }, at) =>
      cue !== undefined && !choices.some(({ hears }) => hears)
        ? [pathFault("cue-unheard", "", "scenario", "nodes", at)]
        : [],
    ),
  ];
}

/**
 * Every fault of a scenario that its shape cannot show: places that cannot be reached or left,
 * unknown ids, red flags nobody can ask about, missing words. Each has its path in the file.
 */
export function scenarioFaults(
  scenario: Scenario,
  words: ScenarioWords,
  known: KnownIds,
): ScenarioPathFault[] {
  return [
    ...graphFaults(scenario),
    ...idFaults(scenario, known),
    ...safetyFaults(scenario),
    ...scenarioWordFaults(scenario, words),
  ];
}
