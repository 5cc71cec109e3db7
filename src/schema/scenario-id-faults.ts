import { findingIds, type Library } from "./load-library.ts";
import type { Scenario, ScenarioCondition } from "./scenario.ts";

/** Ids of the content that a scenario may name. */
export interface KnownIds {
  readonly beliefs: readonly string[];
  readonly findings: readonly string[];
  readonly behaviours: readonly string[];
  readonly sources: readonly string[];
}

/** The ids of the shipped content that a scenario may name. */
export function knownIds(library: Library): KnownIds {
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

/** Ids that a scenario names and neither it nor the content has. */
export function idFaults(scenario: Scenario, known: KnownIds): string[] {
  const facts = scenario.facts.map(({ id }) => id);
  const choiceIds = scenario.nodes.flatMap(({ choices }) => choices.map(({ id }) => id));
  const unknown = (
    where: string,
    what: string,
    ids: readonly (string | null)[],
    from: readonly string[],
  ) =>
    ids
      .filter((id) => id !== null && !from.includes(id))
      .map((id) => `${where}: unknown ${what} ${id}`);
  return [
    ...unknown("scenario", "belief", scenario.beliefs, known.beliefs),
    ...unknown(
      "scenario",
      "source",
      scenario.sources.map(({ id }) => id),
      known.sources,
    ),
    ...unknown("mustAsk", "finding", scenario.mustAsk, known.findings),
    ...scenario.facts.flatMap(({ id, finding }) =>
      unknown(`fact ${id}`, "finding", finding === undefined ? [] : [finding], known.findings),
    ),
    ...scenario.nodes.flatMap(({ id, choices, sources }) => [
      ...unknown(
        id,
        "source",
        sources.map((source) => source.id),
        known.sources,
      ),
      ...choices.flatMap((choice) => {
        const where = `${id}, ${choice.id}`;
        const conditions = [choice.when, ...choice.to.map(({ when }) => when)];
        const named = conditions.flatMap((one) => (one === undefined ? [] : [namesIn(one)]));
        return [
          ...unknown(where, "fact", choice.reveals ?? [], facts),
          ...unknown(where, "finding", choice.asks ?? [], known.findings),
          ...unknown(where, "behaviour", choice.box1 ?? [], known.behaviours),
          ...unknown(where, "belief", choice.beliefs ?? [], known.beliefs),
          ...unknown(
            where,
            "fact",
            named.flatMap((one) => one.facts),
            facts,
          ),
          ...unknown(
            where,
            "choice",
            named.flatMap((one) => one.choices),
            choiceIds,
          ),
        ];
      }),
    ]),
  ];
}
