import { twiceFaults, unknownIds } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import { findingIds, type Library } from "./load-library.ts";

function mirrorFaults({ mirror, beliefs, checklist }: Library, findings: string[]) {
  const cards = idsOf(beliefs.beliefs);
  const box1 = idsOf(checklist.items);
  return [
    ...twiceFaults("mirror.json", idsOf([...mirror.pulls, ...mirror.record])),
    ...mirror.pulls.flatMap(({ id, belief, also }) =>
      unknownIds(`mirror.json: ${id}`, "belief", cards, [belief, ...also]),
    ),
    ...mirror.record.flatMap(({ id, from, items }) => {
      if (from === "answers") return unknownIds(`mirror.json: ${id}`, "finding", findings, items);
      return from === "box1" ? unknownIds(`mirror.json: ${id}`, "Box 1 item", box1, items) : [];
    }),
  ];
}

function letterFaults({ believe: { steps, letter } }: Library, findings: string[]): string[] {
  const { found, noScan, ...parts } = letter;
  return [
    ...twiceFaults("believe.json", idsOf(steps)),
    // all parts of a letter share one list of ticks
    ...twiceFaults("believe.json: letter", [
      noScan,
      ...idsOf(found),
      ...Object.values(parts).flat(),
    ]),
    ...found.flatMap(({ id, deniedBy }) =>
      unknownIds(`believe.json: ${id}`, "finding", findings, deniedBy),
    ),
  ];
}

/** Ids that the mirror, or the way to being believed, names and no other file has; ids used twice. */
export function conversationFaults(library: Library): string[] {
  const findings = findingIds(library);
  return [...mirrorFaults(library, findings), ...letterFaults(library, findings)];
}
