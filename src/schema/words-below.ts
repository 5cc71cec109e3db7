/** The words of a language as read from its folder: JSON by file name, without the ending. */
export type Words = Readonly<Record<string, unknown>>;

/** Every phrase of a word file by its key, levels joined by dots as the app asks for them. */
export function phrasesBelow(value: unknown, above = ""): Map<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[above, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...phrasesBelow(inner, above === "" ? key : `${above}.${key}`),
    ]),
  );
}
