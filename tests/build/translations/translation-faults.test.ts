import { describe, expect, it } from "vitest";
import { offerFaults, partCounts } from "../../../src/build/translations/offer-faults.ts";
import {
  fingerprint,
  readTranslations,
  type Translations,
} from "../../../src/build/translations/read-translations.ts";
import {
  isComplete,
  translationFaults,
} from "../../../src/build/translations/translation-faults.ts";
import type { PartState } from "../../../src/schema/languages.ts";
import { translatedParts, translatedPhrases } from "../../../src/schema/words/translated-parts.ts";

const from = "You can ask {{name}} about an MRI.";
const english = { box1: { patient: { intro: from, thanks: "Thank you." } } };
const madeFrom = {
  "box1:patient.intro": fingerprint(from),
  "box1:patient.thanks": fingerprint("Thank you."),
};
const whole = { intro: "Sie können {{name}} nach einem MRI fragen.", thanks: "Danke." };

function german(patient: unknown, state: Partial<PartState> | null = {}): Translations {
  const questions: PartState = { state: "drafted", on: "2026-11-26", pack: "1.2.0", ...state };
  return {
    english,
    states: state === null ? {} : { de: { questions } },
    glossary: { keep: ["MRI"], languages: { de: { terms: {}, forbidden: ["verschl"] } } },
    all: [{ language: "de", words: { box1: { patient } }, madeFrom }],
  };
}

function faultsOf(translations: Translations): string[] {
  const [one] = translations.all;
  return one === undefined
    ? []
    : translationFaults(translations, one).map(({ key, problem }) => `${problem} ${key}`);
}

describe("one language beside its English", () => {
  it("has no fault when it is whole", () => {
    expect(faultsOf(german(whole))).toEqual([]);
    expect(offerFaults(german(whole))).toEqual([]);
    expect(partCounts(german(whole), "de", "questions")).toEqual({ phrases: 2, there: 2 });
  });

  it.each<[string, Partial<typeof whole> & Record<string, unknown>, string]>([
    ["a phrase left out", { thanks: "" }, "missing box1:patient.thanks"],
    [
      "a placeholder lost",
      { intro: "Fragen Sie nach einem MRI." },
      "placeholders box1:patient.intro",
    ],
    ["markup", { thanks: "<b>Danke</b>" }, "sign box1:patient.thanks"],
    ["a straight quote", { thanks: "Dank'" }, "sign box1:patient.thanks"],
    ["a figure that is not in the English", { thanks: "Danke 2." }, "figures box1:patient.thanks"],
    ["too many words", { thanks: "Danke, ".repeat(9) }, "long box1:patient.thanks"],
    ["a word not said to patients", { thanks: "Nur Verschleiß" }, "tone box1:patient.thanks"],
    ["a name translated", { intro: "{{name}} und MRT" }, "lost-name box1:patient.intro"],
    ["a phrase of nothing", { extra: "Mehr" }, "not-needed box1:patient.extra"],
  ])("finds %s", (_name, change, fault) => {
    const translations = german({ ...whole, ...change });
    expect(faultsOf(translations)).toEqual([fault]);
    expect(offerFaults(translations)).toHaveLength(1);
  });

  it("takes figures as each language writes them, and a sign where the English has it", () => {
    const counted = "Of 1,804 people < 0.5% at 10.";
    const translations = german({ ...whole, thanks: "Von 1.804 Menschen < 0,5 % mit 10." });
    expect(
      faultsOf({
        ...translations,
        english: { box1: { patient: { ...english.box1.patient, thanks: counted } } },
      }),
    ).toEqual(["stale box1:patient.thanks"]);
  });

  it("finds a word only where a word begins", () => {
    expect(faultsOf(german({ ...whole, thanks: "Unverschlossen" }))).toEqual([]);
  });

  it("finds a word anywhere where the script has no spaces", () => {
    const translations = german({ ...whole, thanks: "您的背只是退化了。" });
    const glossary = { keep: [], languages: { de: { terms: {}, forbidden: ["退化"] } } };
    expect(faultsOf({ ...translations, glossary })).toEqual(["tone box1:patient.thanks"]);
  });

  it("knows for every language what is not said to patients", () => {
    const { all, glossary } = readTranslations(process.cwd());
    for (const { language } of all)
      expect(glossary.languages[language]?.forbidden.length, language).toBeGreaterThan(3);
  });
});

describe("the whole app", () => {
  const app = {
    screens: { left_one: "{{count}} left", left_other: "{{count}} left", title: "Plan" },
  };
  const inArabic = (screens: Record<string, string>): Translations => ({
    english: app,
    states: {},
    glossary: { keep: [], languages: { ar: { terms: {}, forbidden: ["خطة"] } } },
    all: [{ language: "ar", words: { screens }, madeFrom: {} }],
  });
  const forms = {
    left_zero: "لا شيء",
    left_one: "واحد",
    left_two: "اثنان",
    left_few: "بقي {{count}}",
    left_many: "بقي {{count}}",
    left_other: "بقي {{count}}",
  };
  const withoutStale = (translations: Translations): string[] =>
    faultsOf(translations).filter((fault) => !fault.startsWith("stale"));

  it("has every form that the language counts with; none, one and two may be said in words", () => {
    expect(withoutStale(inArabic({ ...forms, title: "خطة" }))).toEqual([]);
    const { left_few: _, ...withoutFew } = forms;
    expect(withoutStale(inArabic({ ...withoutFew, title: "خطة" }))).toEqual([
      "missing screens:left_few",
    ]);
    expect(withoutStale(inArabic({ ...forms, left_many: "بقي", title: "خطة" }))).toEqual([
      "placeholders screens:left_many",
    ]);
  });

  it("keeps what patients read apart", () => {
    const parts = translatedParts.map((part) =>
      translatedPhrases(readTranslations(process.cwd()).english, part, "es").map(
        ({ file, key }) => `${file}:${key}`,
      ),
    );
    expect(new Set(parts.flat()).size).toBe(parts.flat().length);
    expect(parts.at(-1)).toContain("rules:CES-1.title");
    expect(parts.at(-1)).not.toContain("leaflet:title");
  });
});

describe("a change in English", () => {
  it("makes a translation stale: the build stops until it is translated again or marked", () => {
    const changed = { box1: { patient: { intro: from, thanks: "Thank you very much." } } };
    const unmarked = { ...german(whole), english: changed };
    expect(faultsOf(unmarked)).toEqual(["stale box1:patient.thanks"]);
    expect(offerFaults(unmarked)).toHaveLength(1);
    expect(offerFaults({ ...german(whole, { stale: true }), english: changed })).toEqual([]);
  });
});

it("lets a part that is not offered be unfinished", () => {
  const translations = german({ intro: whole.intro }, null);
  const [one] = translations.all;
  expect(faultsOf(translations)).toEqual(["missing box1:patient.thanks"]);
  expect(one && isComplete(translationFaults(translations, one), "questions")).toBe(false);
  expect(offerFaults(translations)).toEqual([]);
});

it("a language that is offered has its folder", () => {
  expect(offerFaults({ ...german(whole), all: [] })).toEqual([
    "languages.json: no folder locales/de",
  ]);
});

it("what is offered now is whole, and made from the English of now", () => {
  expect(offerFaults(readTranslations(process.cwd()))).toEqual([]);
});
