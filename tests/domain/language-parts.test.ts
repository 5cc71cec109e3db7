import { expect, it } from "vitest";
import { languagesFor, offeredState } from "../../src/domain/language-parts.ts";
import type { LanguageStates, PartState } from "../../src/schema/languages.ts";
import { translatedParts } from "../../src/schema/words/translated-parts.ts";

const drafted: PartState = { state: "drafted", on: "2026-11-26", pack: "1.2.0" };
const checked: PartState = { ...drafted, state: "clinician" };
const stale: PartState = { ...checked, stale: true };

const states: LanguageStates = {
  pl: { emergency: checked, handouts: drafted },
  de: { emergency: drafted, handouts: checked },
  fr: { emergency: stale, handouts: checked },
  it: { emergency: checked, handouts: stale },
  ro: { handouts: checked },
  tr: { emergency: checked },
};

it("offers what is whole and not stale, together with the emergency signs", () => {
  expect(languagesFor(states, "handouts")).toEqual(["de", "pl"]);
  expect(languagesFor(states, "emergency")).toEqual(["de", "it", "pl", "tr"]);
  expect(languagesFor(states, "pictures")).toEqual([]);
});

it("offers the whole app where all that patients read is there too", () => {
  const all = Object.fromEntries(translatedParts.map((part) => [part, checked]));
  const { agreement: _, ...withoutOne } = all;
  const languages = {
    es: { ...all, pictures: drafted },
    de: withoutOne,
    fr: { ...all, handouts: stale },
    ar: all,
  };
  expect(languagesFor(languages, "app")).toEqual(["ar", "es"]);
  expect(offeredState(languages, "es", "app")?.state).toBe("drafted");
  expect(offeredState(languages, "ar", "app")?.state).toBe("clinician");
});

it("says the less checked of a part and the signs that go with it", () => {
  expect(offeredState(states, "pl", "handouts")?.state).toBe("drafted");
  expect(offeredState(states, "de", "handouts")?.state).toBe("drafted");
  expect(offeredState(states, "xx", "handouts")).toBeNull();
});
