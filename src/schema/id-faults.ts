/** A fault for each id that the other file does not have. */
export function unknownIds(
  where: string,
  what: string,
  known: readonly string[],
  ids: readonly string[],
): string[] {
  return ids.filter((id) => !known.includes(id)).map((id) => `${where}: unknown ${what} ${id}`);
}

/** Ids that stand in a list more than once, each named once. */
export function repeatedIds(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

/** A fault for each id that stands in a list more than once. */
export function twiceFaults(where: string, ids: readonly string[]): string[] {
  return repeatedIds(ids).map((id) => `${where}: ${id} appears twice`);
}
