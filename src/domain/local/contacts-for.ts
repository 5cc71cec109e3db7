import type { LocalContact, LocalPack, Purpose } from "../../schema/local-pack.ts";

/**
 * What a destination is usually about, so that a number given for a purpose is found although
 * nobody tied it to the destination. An ambulance has none: its number is the country's.
 */
const usual: Readonly<Record<string, readonly Purpose[]>> = {
  "ed-spinal": ["cauda-equina", "emergency-department"],
  "same-day-spinal": ["spinal-on-call", "cauda-equina"],
  "cord-coordinator": ["mscc"],
  "oncology-advice": ["mscc"],
  ed: ["emergency-department"],
  vascular: ["emergency-department"],
  "cancer-pathway": ["cancer-pathway"],
  "gp-bloods": ["bloods"],
  xray: ["x-ray"],
  "spinal-urgent": ["spinal-on-call", "msk"],
  "msk-interface": ["msk"],
  rheumatology: ["rheumatology"],
  "infection-advice": ["infection"],
};

/** What a patient may be given; other numbers are for clinicians. */
export const patientPurposes = ["out-of-hours", "advice-line", "reception"] as const;

/** @returns the purposes that these destinations are usually about */
export function usualPurposes(destinations: readonly string[]): Purpose[] {
  return destinations.flatMap((id) => (Object.hasOwn(usual, id) ? (usual[id] ?? []) : []));
}

interface Wanted {
  readonly purposes?: readonly Purpose[];
  readonly destinations?: readonly string[];
}

/**
 * The local contacts for these purposes and destinations, each once, in the file's order.
 * Contacts tied to a destination by the file stand in place of its usual purposes.
 */
export function contactsFor(pack: LocalPack, wanted: Wanted): LocalContact[] {
  const { purposes = [], destinations = [] } = wanted;
  const tied = (id: string): readonly string[] =>
    Object.hasOwn(pack.destinations, id) ? (pack.destinations[id] ?? []) : [];
  const ids = new Set(destinations.flatMap(tied));
  const asked = new Set([
    ...purposes,
    ...usualPurposes(destinations.filter((id) => tied(id).length === 0)),
  ]);
  return pack.contacts.filter(
    (contact) => ids.has(contact.id) || contact.purposes.some((purpose) => asked.has(purpose)),
  );
}
