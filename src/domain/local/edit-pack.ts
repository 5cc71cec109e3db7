import type { LocalPack } from "../../schema/local-pack.ts";

/** An empty pack. @param today a date such as 2026-11-23; it is to be looked at again in a year */
export function newPack(
  name: string,
  jurisdiction: LocalPack["jurisdiction"],
  today: string,
): LocalPack {
  const year = String(Number(today.slice(0, 4)) + 1);
  return {
    format: 1,
    name,
    jurisdiction,
    updatedOn: today,
    reviewBy: `${year}-${today.slice(5) === "02-29" ? "02-28" : today.slice(5)}`,
    contacts: [],
    forms: [],
    destinations: {},
    additions: [],
    switches: { girftRoute: false },
  };
}

/**
 * A pack with a change in it, dated. While its review is overdue the date stays, so that an
 * edit does not make it look looked after.
 */
export function edited(pack: LocalPack, change: Partial<LocalPack>, today: string): LocalPack {
  const next = { ...pack, ...change };
  return { ...next, updatedOn: next.reviewBy < today ? pack.updatedOn : today };
}

/** An id of this kind that is not in use, such as `contact-3`. */
export function freeId(kind: string, taken: readonly { readonly id: string }[]): string {
  const used = new Set(taken.map(({ id }) => id));
  let n = taken.length + 1;
  while (used.has(`${kind}-${n}`)) n += 1;
  return `${kind}-${n}`;
}

/** The pack without a contact, and without its ties to destinations. */
export function withoutContact(pack: LocalPack, id: string): Partial<LocalPack> {
  const ties = Object.entries(pack.destinations)
    .map(([destination, named]) => [destination, named.filter((one) => one !== id)] as const)
    .filter(([, named]) => named.length > 0);
  return {
    contacts: pack.contacts.filter((contact) => contact.id !== id),
    destinations: Object.fromEntries(ties),
  };
}

/** A contact tied to a destination, or untied where it was tied. */
export function toggledTie(
  pack: LocalPack,
  destination: string,
  contact: string,
): Partial<LocalPack> {
  const named = pack.destinations[destination] ?? [];
  const next = named.includes(contact)
    ? named.filter((one) => one !== contact)
    : [...named, contact];
  const { [destination]: _, ...others } = pack.destinations;
  return {
    destinations: next.length === 0 ? others : { ...pack.destinations, [destination]: next },
  };
}
