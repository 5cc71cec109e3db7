/** The name of a language, in a language: `languageName("pl", "en")` is Polish. */
export function languageName(language: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: "language" }).of(language) ?? language;
}
