/** What names and is named in a pack. What cannot be read is empty, and keeps its place. */
export interface Skeleton {
  readonly updatedOn: string;
  readonly reviewBy: string;
  readonly contacts: readonly SkeletonEntry[];
  readonly forms: readonly SkeletonEntry[];
  readonly destinations: Readonly<Record<string, readonly string[]>>;
  readonly additions: readonly { readonly rule: string }[];
}
interface SkeletonEntry {
  readonly id: string;
  readonly purposes: readonly string[];
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function group(value: unknown): Record<string, unknown> {
  return isGroup(value) ? value : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function entries(value: unknown): SkeletonEntry[] {
  return list(value)
    .map(group)
    .map(({ id, purposes }) => ({ id: word(id), purposes: list(purposes).map(word) }));
}

/** The names in a file whose shape may be wrong, so that every fault can be told at once. */
export function skeletonOf(value: unknown): Skeleton {
  const { updatedOn, reviewBy, contacts, forms, destinations, additions } = group(value);
  return {
    updatedOn: word(updatedOn),
    reviewBy: word(reviewBy),
    contacts: entries(contacts),
    forms: entries(forms),
    destinations: Object.fromEntries(
      Object.entries(group(destinations)).map(([id, named]) => [id, list(named).map(word)]),
    ),
    additions: list(additions).map((one) => ({ rule: word(group(one)["rule"]) })),
  };
}
