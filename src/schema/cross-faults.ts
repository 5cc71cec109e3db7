import { unknownIds } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import { allRuleIds, findingIds, type Library, pathwaysOf } from "./load-library.ts";

type Named = readonly [where: string, ids: readonly string[]];

function unknownIn(what: string, known: readonly string[], named: readonly Named[]): string[] {
  return named.flatMap(([where, ids]) => unknownIds(where, what, known, ids));
}

function ruleFaults(library: Library): string[] {
  const known = allRuleIds(library);
  const provenance = library["rule-provenance"];
  const { immediate, soon } = library["safety-net"];
  return [
    ...unknownIn("rule", known, [
      ["rule-provenance.json", Object.keys(provenance)],
      ...pathwaysOf(library).flatMap(({ id, entries }) =>
        entries.map((entry): Named => [`pathways/${id}.json: ${entry.id}`, entry.rules]),
      ),
      ...library.disagreements.disagreements.map(
        ({ id, rules }): Named => [`disagreements.json: ${id}`, rules],
      ),
      ...[...immediate, ...soon].map(({ id, rules }): Named => [`safety-net.json: ${id}`, rules]),
    ]),
    ...known
      .filter((id) => provenance[id] === undefined)
      .map((id) => `rule-provenance.json: nothing for rule ${id}`),
  ];
}

function disagreementFaults(library: Library): string[] {
  return unknownIn(
    "disagreement",
    idsOf(library.disagreements.disagreements),
    Object.entries(library["rule-provenance"]).map(
      ([id, { disagreements }]): Named => [
        `rule-provenance.json: ${id}`,
        disagreements.map((one) => String(one)),
      ],
    ),
  );
}

function findingFaults(library: Library): string[] {
  const known = findingIds(library);
  const evidence = library["finding-evidence"];
  return [
    ...unknownIn("finding", known, [["finding-evidence.json", Object.keys(evidence)]]),
    ...known
      .filter((id) => evidence[id] === undefined)
      .map((id) => `finding-evidence.json: nothing for finding ${id}`),
  ];
}

function destinationFaults(library: Library): string[] {
  return pathwaysOf(library).flatMap(({ id, destinations }) =>
    unknownIn(
      "destination",
      Object.keys(destinations),
      library.rules.rules.map(
        (rule): Named => [`pathways/${id}.json: rule ${rule.id}`, [rule.destination]],
      ),
    ),
  );
}

function conversationFaults({ beliefs: { beliefs }, checklist, leaflet }: Library): string[] {
  return [
    ...unknownIn(
      "belief",
      idsOf(beliefs),
      beliefs.map(({ id, linked }): Named => [`beliefs.json: ${id}`, linked]),
    ),
    ...checklist.items.flatMap((item) =>
      item.answeredBy === "clinician"
        ? unknownIn("behaviour", item.behaviours, [[`checklist.json: ${item.id}`, item.doneWhen]])
        : [],
    ),
    ...unknownIn(
      "Box 1 item",
      idsOf(checklist.items),
      checklist.reasons.map(({ id, items }): Named => [`checklist.json: reason ${id}`, items]),
    ),
    ...unknownIn(
      "emergency sign",
      [...leaflet.emergency.now, ...leaflet.emergency.urgent],
      [["leaflet.json", Object.keys(leaflet.emergency.sources)]],
    ),
    ...unknownIn("emergency source", Object.keys(leaflet.emergency.sources), [
      ["leaflet.json", [...leaflet.emergency.now, ...leaflet.emergency.urgent]],
    ]),
  ];
}

/** Ids that one file of the content names and another does not have, or the other way about. */
export function crossFaults(library: Library): string[] {
  return [
    ...ruleFaults(library),
    ...disagreementFaults(library),
    ...findingFaults(library),
    ...destinationFaults(library),
    ...conversationFaults(library),
  ];
}
