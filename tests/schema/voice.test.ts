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

function using(found: readonly [string, string][], wanted: RegExp): string[] {
  return found
    .filter(([, phrase]) => wanted.test(phrase))
    .map(([place, phrase]) => `${place}: ${phrase}`);
}

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
    ["an em dash", /—/],
  ])("hold nothing of %s", (_name, wanted) => {
    expect(using(all, wanted)).toEqual([]);
  });
});
