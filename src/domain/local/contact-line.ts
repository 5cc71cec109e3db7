import type { LocalContact } from "../../schema/local-pack.ts";

/** A contact on one line, for texts that are copied: name, number, hours, place, note. */
export function contactLine({ name, phone, hours, place, note }: LocalContact): string {
  const first = phone === undefined ? name : `${name}: ${phone}`;
  return [first, hours, place, note].filter((part) => part !== undefined).join("; ");
}
