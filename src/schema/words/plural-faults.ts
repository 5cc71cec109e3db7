import { placeholdersIn } from "./phrases.ts";

const form = /^(.+)_(zero|one|two|few|many|other)$/;

/** The forms a language has for the whole numbers that an app counts to. */
export function pluralForms(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)))].sort();
}

function takesMore(phrase: unknown, other: unknown): boolean {
  const taken = placeholdersIn(String(other));
  return placeholdersIn(String(phrase)).some((name) => !taken.includes(name));
}

/**
 * Counted phrases without every form the language has, or whose forms take values that the
 * form for "other" does not.
 */
export function pluralFaults(phrases: ReadonlyMap<string, unknown>, language: string): string[] {
  const forms = pluralForms(language);
  const stems = new Set([...phrases.keys()].flatMap((key) => form.exec(key)?.[1] ?? []));
  return [...stems].flatMap((stem) => {
    const other = phrases.get(`${stem}_other`);
    const found = [...phrases.keys()].filter((key) => form.exec(key)?.[1] === stem);
    const wanted = forms.map((one) => `${stem}_${one}`);
    return [
      ...wanted.filter((key) => !phrases.has(key)).map((key) => `missing plural form ${key}`),
      ...found.filter((key) => !wanted.includes(key)).map((key) => `no such plural form: ${key}`),
      ...found
        .filter((key) => other !== undefined && takesMore(phrases.get(key), other))
        .map((key) => `${key}: placeholders differ from ${stem}_other`),
    ];
  });
}
