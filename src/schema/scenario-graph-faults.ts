import type { Choice, Scenario } from "./scenario.ts";
import { pathFault, repeated, type ScenarioPathFault } from "./scenario-fault.ts";

const leadsTo = ({ to }: Choice): string[] => to.map((way) => way.to);

type Ways = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Every id that can be reached from the first. */
function reachedFrom(first: string, ways: Ways): Set<string> {
  const found = new Set([first]);
  for (const id of found) for (const next of (ways.get(id) ?? []).flat()) found.add(next);
  return found;
}

/**
 * Every id from which an end can be reached for sure: whatever the patient's state, some choice that
 * is always open leads on, by each of its ways, to a place of which the same is true.
 */
function surelyEnding(ends: readonly string[], openChoices: Ways): Set<string> {
  const found = new Set(ends);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [from, choices] of openChoices)
      if (choices.some((to) => to.every((id) => found.has(id)))) found.add(from);
  }
  return found;
}

function choiceFaults(
  choice: Choice,
  path: readonly PropertyKey[],
  places: ReadonlySet<string>,
): ScenarioPathFault[] {
  const last = choice.to.length - 1;
  return choice.to.flatMap(({ to, when }, way) => [
    ...(places.has(to) ? [] : [pathFault("no-such-place", to, ...path, "to", way, "to")]),
    ...(way < last && when === undefined ? [pathFault("never-taken", to, ...path, "to", way)] : []),
    ...(way === last && when !== undefined
      ? [pathFault("last-way-conditional", to, ...path, "to", way)]
      : []),
  ]);
}

/** Places that cannot be reached or left, ids given twice, and ways that lead nowhere. */
export function graphFaults({ nodes, endings, facts, first }: Scenario): ScenarioPathFault[] {
  const ends = endings.map(({ id }) => id);
  const all = [...nodes.map(({ id }) => id), ...ends];
  const places = new Set(all);
  const ways = new Map(nodes.map(({ id, choices }) => [id, choices.map(leadsTo)]));
  const openWays = new Map(
    nodes.map(({ id, choices }) => [
      id,
      choices.filter(({ when }) => when === undefined).map(leadsTo),
    ]),
  );
  const reached = reachedFrom(first, ways);
  const ending = surelyEnding(ends, openWays);
  const placeAt = (at: number): readonly PropertyKey[] =>
    at < nodes.length ? ["nodes", at] : ["endings", at - nodes.length];
  return [
    ...repeated(all).map((at) =>
      pathFault("duplicate-id", all[at] ?? "", "scenario", ...placeAt(at), "id"),
    ),
    ...repeated(facts.map(({ id }) => id)).map((at) =>
      pathFault("duplicate-id", facts[at]?.id ?? "", "scenario", "facts", at, "id"),
    ),
    ...(places.has(first) ? [] : [pathFault("no-such-place", first, "scenario", "first")]),
    ...nodes.flatMap(({ choices }, node) => {
      const path = ["scenario", "nodes", node] as const;
      const openCount = choices.filter(({ when }) => when === undefined).length;
      return [
        ...(openCount >= 2 ? [] : [pathFault("too-few-open-choices", "", ...path)]),
        ...repeated(choices.map(({ id }) => id)).map((at) =>
          pathFault("duplicate-id", choices[at]?.id ?? "", ...path, "choices", at, "id"),
        ),
        ...choices.flatMap((choice, at) => choiceFaults(choice, [...path, "choices", at], places)),
      ];
    }),
    ...all.flatMap((id, at) =>
      reached.has(id) ? [] : [pathFault("unreachable", id, "scenario", ...placeAt(at))],
    ),
    ...nodes.flatMap(({ id }, at) =>
      reached.has(id) && !ending.has(id)
        ? [pathFault("no-way-out", id, "scenario", "nodes", at)]
        : [],
    ),
  ];
}
