import type { Library } from "./load-library.ts";
import { agreementKeys, teachBackKeys } from "./words/agreement-keys.ts";
import { believeKeys } from "./words/believe-keys.ts";
import { askKeys, checkKeys, ruleKeys, talkKeys } from "./words/clinical-keys.ts";
import type { ExpectedKeys } from "./words/expected-keys.ts";
import { finderFaults } from "./words/finder-faults.ts";
import { handoutKeys } from "./words/handout-keys.ts";
import { mirrorKeys } from "./words/mirror-keys.ts";
import { pathwayKeys } from "./words/pathway-keys.ts";
import { box1Keys, factKeys, leafletKeys, swapKeys } from "./words/patient-keys.ts";
import { isBalanced, phrasesOf, placeholdersIn, type Words } from "./words/phrases.ts";
import { pictureKeys } from "./words/picture-keys.ts";
import { placeholders } from "./words/placeholders.ts";
import { pluralFaults } from "./words/plural-faults.ts";
import { reportKeys } from "./words/report-keys.ts";

/**
 * Word files whose keys follow from the ids of the content. Keys of the interface (`ui`,
 * `screens`, `about`) are checked by the compiler; those of `record` belong to the code that uses them.
 */
const byContent: Readonly<Record<string, (library: Library) => ExpectedKeys>> = {
  check: checkKeys,
  ask: askKeys,
  rules: ruleKeys,
  pathways: pathwayKeys,
  talk: talkKeys,
  box1: box1Keys,
  handouts: handoutKeys,
  leaflet: leafletKeys,
  swaps: swapKeys,
  facts: factKeys,
  agreement: agreementKeys,
  "teach-back": teachBackKeys,
  report: reportKeys,
  pictures: pictureKeys,
  mirror: mirrorKeys,
  believe: believeKeys,
};
/** Keys of these are checked by the compiler, placeholders by their use. */
const ofInterface = ["ui", "screens", "rehearse", "faults", "about"];
const files = [...Object.keys(byContent), "record", ...ofInterface];

function keyFaults(phrases: ReadonlyMap<string, unknown>, expected: ExpectedKeys): string[] {
  const required = new Set(expected.required);
  const known = new Set([...required, ...(expected.optional ?? [])]);
  return [
    ...[...required].filter((key) => !phrases.has(key)).map((key) => `missing key ${key}`),
    ...[...phrases.keys()].filter((key) => !known.has(key)).map((key) => `orphan key ${key}`),
  ];
}

function phraseFaults(
  phrases: ReadonlyMap<string, unknown>,
  values: Readonly<Record<string, readonly string[]>> | null,
): string[] {
  return [...phrases].flatMap(([key, phrase]) => {
    if (typeof phrase !== "string") return [`${key}: not a phrase`];
    if (phrase.trim() === "") return [`${key}: empty`];
    if (!isBalanced(phrase)) return [`${key}: broken placeholder`];
    if (values === null) return [];
    const wanted = (values[key] ?? []).toSorted().join(", ");
    const found = placeholdersIn(phrase).join(", ");
    return wanted === found
      ? []
      : [`${key}: placeholders should be (${wanted}) and are (${found})`];
  });
}

/**
 * Every fault of one language's words: missing and orphan keys, empty phrases, broken or
 * wrong placeholders, plural gaps. Each names its file and key.
 * @param language the tag whose plural forms are wanted
 */
export function wordFaults(library: Library, words: Words, language = "en"): string[] {
  const inPhrases = files.flatMap((file) => {
    const inFile = words[file];
    if (typeof inFile !== "object" || inFile === null) return [`${file}.json: missing`];
    const phrases = phrasesOf(inFile);
    const expected = byContent[file]?.(library);
    const isUi = ofInterface.includes(file);
    return [
      ...(expected === undefined ? [] : keyFaults(phrases, expected)),
      ...phraseFaults(phrases, isUi ? null : (placeholders[file] ?? {})),
      ...pluralFaults(phrases, language),
    ].map((fault) => `${file}.json: ${fault}`);
  });
  return [...inPhrases, ...finderFaults(library, words["finder"])];
}
