import { forbiddenKeys } from "../file/key-faults.ts";
import type { ContentPack } from "../load-pack.ts";
import type { ShapeFault } from "./local-fault.ts";
import type { Skeleton } from "./skeleton.ts";

/** Ids of the shipped content that a local file may name. */
export interface KnownIds {
  readonly rules: ReadonlySet<string>;
  readonly destinations: ReadonlySet<string>;
}

/** @returns the rules, the notes beside them and the destinations of this content */
export function knownIds({ rules }: ContentPack): KnownIds {
  const all = [...rules.rules, ...rules.modifiers, ...rules.defaults];
  return {
    rules: new Set(all.map(({ id }) => id)),
    destinations: new Set(rules.rules.map(({ destination }) => destination)),
  };
}

/** Places of values that stand there a second time. An empty one is none. */
function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, at) => (value !== "" && values.indexOf(value) < at ? [at] : []));
}

function listFaults(pack: Skeleton, list: "contacts" | "forms"): ShapeFault[] {
  const entries = pack[list];
  const ids = repeated(entries.map(({ id }) => id)).map((at): ShapeFault => {
    return { path: [list, at, "id"], problem: "duplicate-id", value: entries[at]?.id ?? "" };
  });
  const purposes = entries.flatMap((entry, at) =>
    repeated(entry.purposes).map((which): ShapeFault => {
      const value = entry.purposes[which] ?? "";
      return { path: [list, at, "purposes", which], problem: "duplicate-purpose", value };
    }),
  );
  return [...ids, ...purposes];
}

function destinationFaults(pack: Skeleton, known: KnownIds): ShapeFault[] {
  const contacts = new Set(pack.contacts.map(({ id }) => id));
  return Object.entries(pack.destinations).flatMap(([id, named]) => {
    const path = ["destinations", id];
    const unknown = named.flatMap((value, at): ShapeFault[] =>
      value === "" || contacts.has(value)
        ? []
        : [{ path: [...path, at], problem: "unknown-contact", value }],
    );
    const twice = repeated(named).map((at): ShapeFault => {
      return { path: [...path, at], problem: "duplicate-id", value: named[at] ?? "" };
    });
    if (known.destinations.has(id) || forbiddenKeys.has(id)) return [...unknown, ...twice];
    return [{ path, problem: "unknown-destination", value: id } as const, ...unknown, ...twice];
  });
}

/** Repeated ids, and names of rules, destinations and contacts that are not there. */
export function localReferenceFaults(pack: Skeleton, known: KnownIds): ShapeFault[] {
  const { updatedOn, reviewBy } = pack;
  const isBackwards = updatedOn !== "" && reviewBy !== "" && reviewBy < updatedOn;
  return [
    ...(isBackwards
      ? [{ path: ["reviewBy"], problem: "review-before-update", value: updatedOn } as const]
      : []),
    ...listFaults(pack, "contacts"),
    ...listFaults(pack, "forms"),
    ...destinationFaults(pack, known),
    ...pack.additions.flatMap(({ rule }, at): ShapeFault[] =>
      rule === "" || known.rules.has(rule)
        ? []
        : [{ path: ["additions", at, "rule"], problem: "unknown-rule", value: rule }],
    ),
  ];
}
