import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { partCounts } from "../build/translations/offer-faults.ts";
import {
  fingerprint,
  readTranslations,
  statesFile,
  type Translations,
} from "../build/translations/read-translations.ts";
import { isComplete, translationFaults } from "../build/translations/translation-faults.ts";
import pack from "../content/pack.json" with { type: "json" };
import { TranslationState } from "../schema/languages.ts";
import { patientParts } from "../schema/words/patient-parts.ts";
import {
  type TranslatedPart,
  translatedParts,
  translatedPhrases,
} from "../schema/words/translated-parts.ts";

const root = join(import.meta.dirname, "../..");
const usage = `Usage:
  npm run locales                                what is there, missing, stale or faulty
  npm run locales -- --source                    the English of what patients read, to translate
  npm run locales -- --source es                 the English of all else, in the plural forms of es
  npm run locales -- --stamp pl drafted          pl is as complete as it is: made from today's English
  npm run locales -- --stamp pl speaker handouts one part of it was checked by a speaker
  npm run locales -- --mark-stale                parts made from an English that has changed are not offered`;

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The English phrases of the parts for patients, nested by file and key, as a translation is written;
 * or, of the whole app, all others. @param language whose plural forms are wanted; for patients none
 */
function source({ english }: Translations, language: string | undefined): string {
  const out: Record<string, unknown> = {};
  const parts = language === undefined ? patientParts : (["app"] as const);
  for (const part of parts)
    for (const { file, key, phrase } of translatedPhrases(english, part, language ?? "en")) {
      const path = [file, ...key.split(".")];
      const last = path.pop() ?? "";
      let at = out;
      for (const step of path) {
        const next = at[step];
        const group: Record<string, unknown> = isGroup(next) ? next : {};
        at[step] = group;
        at = group;
      }
      at[last] = phrase;
    }
  return asJson(out);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function report(translations: Translations): number {
  let faulty = 0;
  for (const translation of translations.all) {
    const { language } = translation;
    const faults = translationFaults(translations, translation);
    faulty += faults.length;
    console.log(`\n${language}`);
    for (const part of translatedParts) {
      const { phrases, there } = partCounts(translations, language, part);
      const state = translations.states[language]?.[part];
      const told = state
        ? `${state.state} ${state.on}, content ${state.pack}${state.stale ? ", STALE: not offered" : ""}`
        : "not offered";
      console.log(`  ${part.padEnd(10)} ${there} of ${phrases}  ${told}`);
    }
    for (const { key, problem, about } of faults) console.log(`  ${problem}: ${key}  ${about}`);
  }
  console.log(`\n${translations.all.length} languages, ${faulty} faults`);
  return faulty;
}

/** Records that what is there was translated, or checked, from the English as it is now. */
function stamp(translations: Translations, language: string, to: string, only: string[]): void {
  const state = TranslationState.parse(to);
  const translation = translations.all.find((one) => one.language === language);
  if (translation === undefined) throw new Error(`There is no locales/${language}/patient.json`);
  const faults = translationFaults(translations, translation);
  const wanted = translatedParts.filter(
    (part) => (only.length === 0 || only.includes(part)) && isThere(translations, language, part),
  );
  const parts = wanted.filter((part) => isComplete(faults, part));
  const on = new Date().toISOString().slice(0, 10);
  const states = { ...translations.states[language] };
  const madeFrom = { ...translation.madeFrom };
  for (const part of parts) {
    states[part] = { state, on, pack: pack.version };
    for (const { file, key, phrase } of translatedPhrases(translations.english, part, language))
      madeFrom[`${file}:${key}`] = fingerprint(phrase);
  }
  writeFileSync(join(root, "locales", language, "made-from.json"), asJson(madeFrom));
  writeStates({ ...translations.states, [language]: states });
  console.log(`${language}: ${parts.join(", ") || "no part is complete"}`);
}

function isThere(translations: Translations, language: string, part: TranslatedPart): boolean {
  return partCounts(translations, language, part).there > 0;
}

function writeStates(states: Translations["states"]): void {
  const inOrder = Object.entries(states).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(join(root, statesFile), asJson(Object.fromEntries(inOrder)));
}

/** Parts that are offered and made from an English that has changed since. */
function markStale(translations: Translations): void {
  const states = structuredClone(translations.states);
  for (const translation of translations.all)
    for (const { part, problem } of translationFaults(translations, translation)) {
      const state = part === null ? undefined : states[translation.language]?.[part];
      if (state !== undefined && problem === "stale") state.stale = true;
    }
  writeStates(states);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: "boolean", default: false },
    stamp: { type: "boolean", default: false },
    "mark-stale": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const translations = readTranslations(root);
const [language, state, ...parts] = positionals;
if (values.source) console.log(source(translations, language).trimEnd());
else if (values["mark-stale"]) markStale(translations);
else if (values.stamp && language !== undefined && state !== undefined)
  stamp(translations, language, state, parts);
else if (values.help || values.stamp || positionals.length > 0) console.log(usage);
else process.exitCode = report(translations) === 0 ? 0 : 1;
