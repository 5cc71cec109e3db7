type Words = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Words {
  return typeof value === "object" && value !== null;
}

/** Two parts of one file of words in one; where both have a phrase, the second is taken. */
export function joinWords(one: Words, other: Words): Record<string, unknown> {
  const joined: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = joined[key];
    joined[key] = isGroup(before) && isGroup(value) ? joinWords(before, value) : value;
  }
  return joined;
}
