import { it } from "vitest";
import { readLocalPack } from "../../../src/schema/local/read-local-pack.ts";
import { knownIds } from "../../../src/schema/local/reference-faults.ts";
import { shippedPack } from "../../support/content.ts";
import { smallPack } from "../../support/local-pack.ts";

const known = knownIds(shippedPack());
const enc = (s: string) => new TextEncoder().encode(s);
it("x", () => {
  const sound = JSON.stringify(smallPack, null, 1);
  for (const t of [
    sound,
    "",
    "{",
    "[1,]",
    "{\n\"a\": 01,\n 'b': 2}",
    sound.replace('"forms"', '"__proto__"'),
    sound.replace('[\n    "cauda-equina"\n   ]', "7"),
    sound.replace('"format": 1', '"format": 2'),
    sound.replace('"format": 1', '"format": "1"'),
    sound.replace("Larch Road", "<script>"),
    "[".repeat(50000),
    "7",
    "[]",
    sound.replace('"xray-desk"', '"ces-line"'),
    sound.replace("2026-11-02", "2026-13-02"),
    sound
      .replace(
        '"destinations": {}',
        '"destinations": { "nowhere": ["a"], "constructor": [], "ed": "x" }',
      )
      .replace('"id": "ces-line"', '"Id": "ces-line", "n":1'),
    sound + "x",
    sound.replace(/,\n/, ", // hi\n"),
    sound
      .replace('"jurisdiction": "uk"', '"jurisdiction": "fr"')
      .replace('"purposes"', '"purposes":[],"purposes"'),
    '{"a":"\\ud800"}',
    sound.replace("Day and night", "Day\\u202e \\u0000"),
  ])
    console.log(JSON.stringify(readLocalPack(enc(t), known)).slice(0, 900));
});
