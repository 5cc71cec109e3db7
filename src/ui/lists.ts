/** Names in a row as the language joins them: “Dawn, Priya and Steve”. */
export function joined(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
