import type { Choice, Scenario } from "./scenario.ts";

const leadsTo = ({ to }: Choice): string[] => to.map((way) => way.to);

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

/** Every id from which one of the goals can be reached, going back along the ways. */
function leadingTo(goals: readonly string[], ways: ReadonlyMap<string, readonly string[]>) {
  const found = new Set(goals);
  let size = -1;
  while (size !== found.size) {
    size = found.size;
    for (const [from, to] of ways) if (to.some((id) => found.has(id))) found.add(from);
  }
  return found;
}

/** Every id that can be reached from the first. */
function reachedFrom(first: string, ways: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set([first]);
  for (const id of found) for (const next of ways.get(id) ?? []) found.add(next);
  return found;
}

/** Places that cannot be reached or left, and ways that lead nowhere. */
export function graphFaults(scenario: Scenario): string[] {
  const { nodes, endings, first } = scenario;
  const ends = endings.map(({ id }) => id);
  const places = new Set([...nodes.map(({ id }) => id), ...ends]);
  const ways = new Map(nodes.map(({ id, choices }) => [id, choices.flatMap(leadsTo)]));
  // Whatever the patient's state, some choice without a condition must lead on to an end.
  const sureWays = new Map(
    nodes.map(({ id, choices }) => [
      id,
      choices
        .filter(({ when }) => when === undefined)
        .flatMap(({ to }) => to.slice(-1).map((way) => way.to)),
    ]),
  );
  const reached = reachedFrom(first, ways);
  const ending = leadingTo(ends, sureWays);
  return [
    ...repeated([...nodes, ...endings].map(({ id }) => id)).map((id) => `${id}: appears twice`),
    ...(places.has(first) ? [] : [`first: there is no node ${first}`]),
    ...nodes.flatMap(({ id, choices }) => [
      ...choices.flatMap((choice) => [
        ...leadsTo(choice)
          .filter((to) => !places.has(to))
          .map((to) => `${id}, ${choice.id}: leads to ${to}, which does not exist`),
        ...choice.to
          .slice(0, -1)
          .filter(({ when }) => when === undefined)
          .map(
            ({ to }) =>
              `${id}, ${choice.id}: the way to ${to} has no condition, so those after it are never taken`,
          ),
        ...(choice.to.at(-1)?.when === undefined
          ? []
          : [`${id}, ${choice.id}: the last way has a condition, so there may be no way on`]),
      ]),
      ...repeated(choices.map((choice) => choice.id)).map((one) => `${id}, ${one}: appears twice`),
      ...(choices.filter(({ when }) => when === undefined).length >= 2
        ? []
        : [
            `${id}: needs two choices without a condition, so that there is always something to choose`,
          ]),
    ]),
    ...[...places].filter((id) => !reached.has(id)).map((id) => `${id}: cannot be reached`),
    ...nodes
      .filter(({ id }) => reached.has(id) && !ending.has(id))
      .map(
        ({ id }) => `${id}: a loop with no way out, no ending can be reached for sure from here`,
      ),
  ];
}
