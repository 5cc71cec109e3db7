import { phrasesOf } from "../../schema/words/phrases.ts";
import { type TranslatedPart, translatedPhrases } from "../../schema/words/translated-parts.ts";
import type { Translations } from "./read-translations.ts";
import { type TranslationFault, translationFaults } from "./translation-faults.ts";

function inWords({ language, key, problem, about }: TranslationFault): string {
  return `locales/${language}: ${key}: ${problem}${about === "" ? "" : ` (${about.slice(0, 80)})`}`;
}

/**
 * What would let a patient read something unfinished: a part that is offered and not whole, or made
 * from an English that has changed since, or faulty. Staleness may stand where it is marked: then the
 * part is not offered.
 */
export function offerFaults(translations: Translations): string[] {
  const { states, all } = translations;
  const unknown = Object.keys(states)
    .filter((language) => !all.some((one) => one.language === language))
    .map((language) => `languages.json: no folder locales/${language}`);
  const inLanguages = all.flatMap((translation) => {
    const offered = states[translation.language] ?? {};
    return translationFaults(translations, translation)
      .filter(({ part, problem }) => {
        if (part === null) return true;
        const state = offered[part];
        return state !== undefined && !(problem === "stale" && state.stale);
      })
      .map(inWords);
  });
  return [...unknown, ...inLanguages];
}

/** How many phrases a part has, and how many of them a language has. */
export function partCounts(
  { english, all }: Translations,
  language: string,
  part: TranslatedPart,
): { readonly phrases: number; readonly there: number } {
  const own = all.find((one) => one.language === language);
  const phrases = translatedPhrases(english, part, language);
  const there = phrases.filter(({ file, key }) => {
    const phrase = phrasesOf(own?.words[file]).get(key);
    return typeof phrase === "string" && phrase.trim() !== "";
  });
  return { phrases: phrases.length, there: there.length };
}
