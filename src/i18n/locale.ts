/** The tag for dates and numbers: British for English, and the digits 0 to 9 everywhere, as in the pictures. */
export function localeOf(language: string): string {
  return language === "en" ? "en-GB" : `${language}-u-nu-latn`;
}
