import { findingIds, type Library } from "./load-library.ts";
import type { Scenario, ScenarioCondition } from "./scenario.ts";
import { pathFault, type ScenarioPathFault, type ScenarioProblem } from "./scenario-fault.ts";

/** Ids of the content that a scenario may name. */
export interface KnownIds {
  readonly beliefs: readonly string[];
  readonly findings: readonly string[];
  readonly behaviours: readonly string[];
  readonly sources: readonly string[];
}

/** The ids of the shipped content that a scenario may name. */
export function knownIds(
  library: Pick<Library, "beliefs" | "checklist" | "sources" | "red-flags">,
): KnownIds {
  return {
    beliefs: library.beliefs.beliefs.map(({ id }) => id),
    findings: findingIds(library),
    behaviours: library.checklist.items.flatMap((item) =>
      item.answeredBy === "clinician" ? item.behaviours : item.attempts,
    ),
    sources: library.sources.sources.map(({ id }) => id),
  };
}

function namesIn(condition: ScenarioCondition): { facts: string[]; choices: string[] } {
  if ("knows" in condition) return { facts: [condition.knows], choices: [] };
  if ("chose" in condition) return { facts: [], choices: [condition.chose] };
  const inner =
    "not" in condition
      ? [condition.not]
      : "all" in condition
        ? condition.all
        : "any" in condition
          ? condition.any
          : [];
  const found = inner.map(namesIn);
  return {
    facts: found.flatMap(({ facts }) => facts),
    choices: found.flatMap(({ choices }) => choices),
  };
}

/** Entries of a list that are not among what is known. */
function unknown(
  problem: ScenarioProblem,
  ids: readonly (string | null)[] | undefined,
  from: readonly string[],
  ...path: readonly PropertyKey[]
): ScenarioPathFault[] {
  return (ids ?? []).flatMap((id, at) =>
    id === null || from.includes(id) ? [] : [pathFault(problem, id, ...path, at)],
  );
}

/** Ids that a scenario names and neither it nor the content has. */
export function idFaults(scenario: Scenario, known: KnownIds): ScenarioPathFault[] {
  const facts = scenario.facts.map(({ id }) => id);
  const choiceIds = scenario.nodes.flatMap(({ choices }) => choices.map(({ id }) => id));
  const sources = (of: Scenario["sources"], ...path: readonly PropertyKey[]) =>
    unknown(
      "unknown-source",
      of.map(({ id }) => id),
      known.sources,
      ...path,
    );
  const conditionFaults = (
    condition: ScenarioCondition | undefined,
    path: readonly PropertyKey[],
  ): ScenarioPathFault[] => {
    if (condition === undefined) return [];
    const named = namesIn(condition);
    const at = (faults: ScenarioPathFault[]) => faults.map((fault) => ({ ...fault, path }));
    return [
      ...at(unknown("unknown-fact", named.facts, facts)),
      ...at(unknown("unknown-choice", named.choices, choiceIds)),
    ];
  };
  return [
    ...unknown("unknown-belief", scenario.beliefs, known.beliefs, "scenario", "beliefs"),
    ...sources(scenario.sources, "scenario", "sources"),
    ...unknown("unknown-finding", scenario.mustAsk, known.findings, "scenario", "mustAsk"),
    ...scenario.facts.flatMap(({ finding }, at) =>
      finding === undefined || known.findings.includes(finding)
        ? []
        : [pathFault("unknown-finding", finding, "scenario", "facts", at, "finding")],
    ),
    ...scenario.nodes.flatMap((node, nodeAt) => {
      const inNode = ["scenario", "nodes", nodeAt] as const;
      return [
        ...sources(node.sources, ...inNode, "sources"),
        ...node.choices.flatMap((choice, choiceAt) => {
          const path = [...inNode, "choices", choiceAt] as const;
          return [
            ...unknown("unknown-fact", choice.reveals, facts, ...path, "reveals"),
            ...unknown("unknown-finding", choice.asks, known.findings, ...path, "asks"),
            ...unknown("unknown-behaviour", choice.box1, known.behaviours, ...path, "box1"),
            ...unknown("unknown-belief", choice.beliefs, known.beliefs, ...path, "beliefs"),
            ...conditionFaults(choice.when, [...path, "when"]),
            ...choice.to.flatMap(({ when }, way) =>
              conditionFaults(when, [...path, "to", way, "when"]),
            ),
          ];
        }),
      ];
    }),
  ];
}
