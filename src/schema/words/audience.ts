import { phrasesOf, type Words } from "./phrases.ts";

/** Who meets a phrase: the patient reads it, or hears it from a clinician who says it. */
export type Audience = "patient" | "say";

type AudienceTest = readonly [key: RegExp, audience: Audience];

/** For files made so: a segment of the key says who meets the phrase. */
const bySegment: readonly AudienceTest[] = [
  [/(^|\.)patient(\.|$)/, "patient"],
  [/(^|\.)say(\.|$)/, "say"],
];

/**
 * Which keys of each word file meet the patient. A file that is not here is read by the segments
 * `patient` and `say` of its keys; if it has neither, it must be listed, so that no new file
 * goes unread.
 */
const byFile: Readonly<Record<string, readonly AudienceTest[]>> = {
  leaflet: [[/./, "patient"]],
  box1: [
    [/^patient\./, "patient"],
    [/^prompt\./, "say"],
  ],
  talk: [[/\.(ask|acknowledge|explain|offer)\./, "say"]],
  ask: [
    [/^patient\./, "patient"],
    [/\.ask$/, "say"],
  ],
  pathways: [[/^safetyNet\./, "say"]],
  facts: [[/^readyNumber\./, "say"]],
  swaps: [[/\.instead$/, "say"]],
  screens: [[/^(turned\.|agreement\.patient)/, "patient"], ...bySegment],
  ui: [],
  about: [],
  check: [],
  rules: [],
  record: [],
  mirror: [],
  moves: [], // what learners say, to be recognised
  rehearse: [],
  faults: [],
  finder: [], // what others say, to be recognised
  tone: [],
};

/** In a rehearsal people say what they should not; only the expert line is there to be said again. */
const ofScenarios: readonly AudienceTest[] = [[/\.expert$/, "say"]];

export interface MetPhrase {
  readonly file: string;
  readonly key: string;
  readonly audience: Audience;
  readonly phrase: string;
}

/** Every phrase of a file that a patient reads or hears, in the order of the file. */
export function metPhrases(words: Words, file: string): MetPhrase[] {
  const tests = byFile[file] ?? (file.startsWith("scenarios/") ? ofScenarios : bySegment);
  return [...phrasesOf(words[file])].flatMap(([key, phrase]) => {
    const audience = tests.find(([test]) => test.test(key))?.[1];
    return audience === undefined || typeof phrase !== "string"
      ? []
      : [{ file, key, audience, phrase }];
  });
}

/** Files of which nobody said who meets them, and tests that no phrase answers to. */
export function audienceFaults(words: Words): string[] {
  const unread = Object.keys(words).filter(
    (file) => byFile[file] === undefined && metPhrases(words, file).length === 0,
  );
  const idle = Object.entries(byFile).flatMap(([file, tests]) =>
    words[file] !== undefined && tests.length > 0 && metPhrases(words, file).length === 0
      ? [file]
      : [],
  );
  return [
    ...unread.map(
      (file) => `${file}.json: no key has a segment patient or say: name it in words/audience.ts`,
    ),
    ...idle.map((file) => `${file}.json: nothing found that a patient reads or hears`),
  ];
}
