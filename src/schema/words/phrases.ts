/** The words of a language as read from its folder: JSON by file name, without the ending. */
export type Words = Readonly<Record<string, unknown>>;

/** Every phrase of a word file by its key, levels joined by dots as the app asks for them. */
export function phrasesOf(value: unknown, above = ""): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[above, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...phrasesOf(inner, above === "" ? key : `${above}.${key}`),
    ]),
  );
}

/** Names between double braces, in order and once each. */
export function placeholdersIn(phrase: string): string[] {
  return [...new Set([...phrase.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name))].sort();
}

/** @returns false where a brace stands alone, or a placeholder is not a plain name */
export function isBalanced(phrase: string): boolean {
  return !/[{}]/.test(phrase.replace(/\{\{\w+\}\}/g, ""));
}
