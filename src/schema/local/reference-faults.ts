import type { ContentPack } from "../load-pack.ts";
import type { LocalPack } from "../local-pack.ts";

/** Ids of the shipped content that a local file may name. */
export interface KnownIds {
  readonly rules: ReadonlySet<string>;
  readonly destinations: ReadonlySet<string>;
}

/** @returns the rules, notes beside them and destinations of this content */
export function knownIds({ rules }: ContentPack): KnownIds {
  const all = [...rules.rules, ...rules.modifiers, ...rules.defaults];
  return {
    rules: new Set(all.map(({ id }) => id)),
    destinations: new Set(rules.rules.map(({ destination }) => destination)),
  };
}

type Problem =
  | "duplicate-id"
  | "duplicate-purpose"
  | "unknown-rule"
  | "unknown-destination"
  | "unknown-contact"
  | "review-before-update";

/** A fault that a shape cannot show, where it stands and the value it stands on. */
export interface ReferenceFault {
  readonly path: readonly (string | number)[];
  readonly problem: Problem;
  readonly value: string;
}

function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, at) => (values.indexOf(value) < at ? [at] : []));
}

function listFaults(pack: LocalPack, list: "contacts" | "forms"): ReferenceFault[] {
  const entries = pack[list];
  return [
    ...repeated(entries.map(({ id }) => id)).map((at): ReferenceFault => {
      return { path: [list, at, "id"], problem: "duplicate-id", value: entries[at]?.id ?? "" };
    }),
    ...entries.flatMap(({ purposes }, at) =>
      repeated(purposes).map((which): ReferenceFault => {
        const value = purposes[which] ?? "";
        return { path: [list, at, "purposes", which], problem: "duplicate-purpose", value };
      }),
    ),
  ];
}

/** Repeated ids, and names of rules, destinations and contacts that are not there. */
export function localReferenceFaults(pack: LocalPack, known: KnownIds): ReferenceFault[] {
  const contacts = new Set(pack.contacts.map(({ id }) => id));
  const destinations = Object.entries(pack.destinations);
  return [
    ...(pack.reviewBy < pack.updatedOn
      ? [{ path: ["reviewBy"], problem: "review-before-update", value: pack.reviewBy } as const]
      : []),
    ...listFaults(pack, "contacts"),
    ...listFaults(pack, "forms"),
    ...destinations.flatMap(([id, named]): ReferenceFault[] => [
      ...(known.destinations.has(id)
        ? []
        : [{ path: ["destinations", id], problem: "unknown-destination", value: id } as const]),
      ...named.flatMap((contact, at) =>
        contacts.has(contact)
          ? []
          : [
              {
                path: ["destinations", id, at],
                problem: "unknown-contact",
                value: contact,
              } as const,
            ],
      ),
    ]),
    ...pack.additions.flatMap(({ rule }, at): ReferenceFault[] =>
      known.rules.has(rule)
        ? []
        : [{ path: ["additions", at, "rule"], problem: "unknown-rule", value: rule }],
    ),
  ];
}
