/** The list with an entry in place of the one of its id, or at the end. */
export function replaced<T extends { readonly id: string }>(list: readonly T[], entry: T): T[] {
  return list.some(({ id }) => id === entry.id)
    ? list.map((one) => (one.id === entry.id ? entry : one))
    : [...list, entry];
}
