/** The English of each country: written as it is where the clinician works. */
export const englishOf = { uk: "en", us: "en-US", au: "en-AU" } as const;

export function isEnglish(language: string): boolean {
  return language.startsWith("en");
}
