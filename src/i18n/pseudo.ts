const accents: Readonly<Record<string, string>> = {
  a: "á",
  e: "é",
  i: "í",
  o: "ó",
  u: "ú",
  c: "ç",
  n: "ñ",
  s: "š",
  y: "ý",
  A: "Á",
  E: "É",
  I: "Í",
  O: "Ó",
  U: "Ú",
  C: "Ç",
  N: "Ñ",
  S: "Š",
  Y: "Ý",
};

function stretched(phrase: string): string {
  const accented = phrase.replace(/\{\{[^}]*\}\}|[a-z]/gi, (part) =>
    part.length > 1 ? part : (accents[part] ?? part),
  );
  return `⟦${accented}${"~".repeat(Math.ceil(phrase.length * 0.35))}⟧`;
}

/** Makes words longer and accented, for development: what stays plain is hard-coded. */
export function pseudoWords(words: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => {
      if (typeof value === "string") return [key, stretched(value)];
      if (typeof value === "object" && value !== null) return [key, pseudoWords({ ...value })];
      return [key, value];
    }),
  );
}
