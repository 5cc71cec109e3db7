import { describe, expect, it } from "vitest";
import { phrasesOf } from "../../src/schema/words/phrases.ts";
import { englishWords } from "../support/shipped-content.ts";

const words = englishWords();

/** Phrases of a file whose key fits, as `file key` and text. */
function phrases(file: string, key = /./): [place: string, phrase: string][] {
  return [...phrasesOf(words[file])]
    .filter(([at]) => key.test(at))
    .map(([at, phrase]) => [`${file}.json ${at}`, String(phrase)]);
}

/** What a patient reads, or hears from a clinician who reads it out. */
const toPatients = [
  ...phrases("leaflet"),
  ...phrases("box1", /^(patient|prompt)\./),
  ...phrases("talk", /\.(ask|acknowledge|explain|offer)\./),
  ...phrases("ask", /\.ask$/),
  ...phrases("believe", /\.(say|patient)\b/),
  ...phrases("pathways", /^safetyNet\./),
  ...phrases("facts", /^readyNumber\./),
  ...phrases("swaps", /\.instead$/),
  ...phrases("agreement", /^(patient|say)\./),
  ...phrases("teach-back", /^say\./),
  ...phrases("screens", /^agreement\.patient/),
  ...phrases("pictures", /\.patient\./),
];

function using(found: readonly [string, string][], wanted: RegExp): string[] {
  return found
    .filter(([, phrase]) => wanted.test(phrase))
    .map(([place, phrase]) => `${place}: ${phrase}`);
}

describe("what patients read or hear", () => {
  it("is found in every file it stands in", () => {
    for (const file of [
      "leaflet",
      "box1",
      "talk",
      "ask",
      "pathways",
      "facts",
      "swaps",
      "pictures",
      "believe",
      "agreement",
      "teach-back",
      "screens",
    ])
      expect(toPatients.filter(([place]) => place.startsWith(`${file}.json`))).not.toEqual([]);
  });

  it.each([
    ["just", /\bjust\b/i],
    ["nothing wrong", /\bnothing(’s| is)? wrong\b/i],
    ["wear and tear", /\bwear[ -]and[ -]tear\b/i],
    ["false alarm", /\bfalse alarms?\b/i],
    ["don’t worry", /\b(don[’']t|do not) worry\b/i],
    ["an em dash", /—/],
  ])("never says %s", (_name, wanted) => {
    expect(using(toPatients, wanted)).toEqual([]);
  });
});

describe("the safety net and the agreement", () => {
  const said = [
    ...phrases("agreement"),
    ...phrases("teach-back"),
    ...phrases("pathways", /^safetyNet\./),
    ...phrases("screens", /^(agreement|safety-net)\./),
  ];

  it.each([
    ["how many hours there are (sources disagree)", /\bhours?\b/i],
    ["that a scan is sure to follow", /\bwe will (then )?(scan|image)\b/i],
  ])("never says %s", (_name, wanted) => {
    expect(using(said, wanted)).toEqual([]);
  });
});

describe("all words", () => {
  const all = Object.keys(words).flatMap((file) => phrases(file));

  it.each([
    ["how they were made", /dossier|\bsession\b|\bagents?\b/i],
    ["marks, or straight quotation marks", /\[(V|V2|V\*|M|I|J)\]|["']/],
    ["markup", /<\/?[a-z]/i],
  ])("hold nothing of %s", (_name, wanted) => {
    expect(using(all, wanted)).toEqual([]);
  });
});
