import { describe, expect, it } from "vitest";
import { ToneList } from "../../src/schema/tone.ts";
import { toneFaults } from "../../src/schema/tone-faults.ts";
import { foundIn } from "../../src/schema/words/tone-pattern.ts";
import { englishWords, type JsonFiles, put, shippedLibrary } from "../support/shipped-content.ts";

const library = shippedLibrary();
const list = ToneList.parse(englishWords()["tone"]);

function faultsWith(change: (words: JsonFiles) => void): string[] {
  const words = englishWords();
  change(words);
  return toneFaults(library, words);
}

describe("the tone of what patients meet", () => {
  it("has no fault as shipped", () => {
    expect(toneFaults(library, englishWords())).toEqual([]);
  });

  const examples = [...list.entries, list.opening].flatMap((entry) => [
    ...entry.patterns.map((pattern) => [entry.id, pattern, entry] as const),
  ]);
  it.each(examples)(
    "%s: “%s” is caught in an example and in no near miss",
    (_id, pattern, entry) => {
      expect(entry.catches.filter((one) => foundIn(entry, one).includes(pattern))).not.toEqual([]);
      expect(entry.passes.filter((one) => foundIn(entry, one).includes(pattern))).toEqual([]);
      expect(entry.passes).not.toEqual([]);
    },
  );

  it.each([
    ["leaflet", ["line", "l1"], "It is just pain.", "line.l1: “just” (just)"],
    [
      "talk",
      ["reassurance", "explain", "1"],
      "A false alarm.",
      "reassurance.explain.1: “false alarm*”",
    ],
    ["ask", ["CES1", "ask"], "Don't worry.", "CES1.ask: “don’t worry” (dont-worry)"],
    ["box1", ["patient", "yes"], "There is nothing wrong.", "patient.yes: “nothing wrong”"],
    ["box1", ["prompt", "p14b-believe"], "If you don’t move, you’ll stiffen.", "(threat)"],
    ["swaps", ["unstable", "instead"], "You will be fine.", "unstable.instead: “you will be fine”"],
    ["pathways", ["safetyNet", "lead-soon", "line"], "You don’t qualify.", "(rationing)"],
    ["facts", ["readyNumber", "serious-cause-one-year"], "It is wear and tear.", "grey hair"],
  ])("names file, key and reason in %s", (file, path, phrase, wanted) => {
    const faults = faultsWith((words) => put(words, [file, ...path], phrase));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${file}.json: `);
    expect(faults[0]).toContain(wanted);
  });

  it("leaves alone what is said to clinicians, what patients say, and what to avoid", () => {
    const faults = faultsWith((words) => {
      put(words, ["talk", "reassurance", "avoid", "1"], "“It is just wear and tear”");
      put(words, ["talk", "reassurance", "said", "1"], "It’s just wear and tear.");
      put(words, ["rules", "CES-1", "action"], "Don’t worry the patient: it is just a scan.");
    });
    expect(faults).toEqual([]);
  });

  it("refuses a text that opens on harm, and lets harm stand further on", () => {
    expect(
      faultsWith((words) => put(words, ["leaflet", "title"], "Radiation and your back")),
    ).toEqual([expect.stringContaining("leaflet opens on “radiation”")]);
    expect(
      faultsWith((words) => put(words, ["leaflet", "title"], "Your back. Cancer is rare.")),
    ).toEqual([]);
  });

  it.each([
    ["is missing", undefined],
    ["has no entries", { entries: [], opening: list.opening }],
    [
      "has an entry without patterns",
      { entries: [{ ...list.entries[0], patterns: [] }], opening: list.opening },
    ],
    ["is no list", "just"],
  ])("does not pass when the list %s", (_name, tone) => {
    expect(faultsWith((words) => put(words, ["tone"], tone))).not.toEqual([]);
  });

  it("does not pass when a swap is not kept, or a pattern has no example", () => {
    const [first, ...others] = list.entries;
    const without = faultsWith((words) =>
      put(words, ["tone"], { entries: others, opening: list.opening }),
    );
    expect(without).toContain("tone.json: no entry keeps the swap wear-and-tear");
    const unproved = faultsWith((words) =>
      put(words, ["tone"], {
        entries: [{ ...first, patterns: [...(first?.patterns ?? []), "never tried"] }, ...others],
        opening: list.opening,
      }),
    );
    expect(unproved).toContain("tone.json: wear-and-tear: no example holds “never tried”");
  });

  it("does not pass a word file of which nobody said who reads it", () => {
    expect(faultsWith((words) => put(words, ["invented"], { title: "It is just pain." }))).toEqual([
      expect.stringContaining("invented.json: no key has a segment patient or say"),
    ]);
  });

  it("reads a new word file by the segments of its keys", () => {
    const faults = faultsWith((words) =>
      put(words, ["invented"], {
        one: { patient: { title: "It is just pain." }, say: "Do not worry.", about: "just so" },
      }),
    );
    expect(faults.map((fault) => fault.split(": “")[0])).toEqual([
      "invented.json: one.patient.title",
      "invented.json: one.say",
    ]);
  });
});
