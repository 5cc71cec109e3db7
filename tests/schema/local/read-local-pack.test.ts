import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_BYTES, readLocalPack } from "../../../src/schema/local/read-local-pack.ts";
import { purposes } from "../../../src/schema/local-pack.ts";
import { anyLocalPack, known, spoiltFile } from "../../support/generate-local.ts";
import { smallPack } from "../../support/local-pack.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const sound = JSON.stringify(smallPack, null, 2);

/** Each fault as `line path problem value`. */
function faultsOf(text: string | Uint8Array): string[] {
  const read = readLocalPack(typeof text === "string" ? bytesOf(text) : text, known);
  return read.ok
    ? ["sound"]
    : read.faults.map(({ line, path, problem, value }) => `${line} ${path} ${problem} ${value}`);
}

/** The sound file with one text in place of another that it surely holds. */
function changed(was: string, is: string): string {
  expect(sound).toContain(was);
  return sound.replace(was, () => is);
}

describe("a sound local file", () => {
  it("is read as it is, with or without a mark at its start and with any line ends", () => {
    for (const text of [sound, `\uFEFF${sound}`, sound.replaceAll("\n", "\r\n")])
      expect(readLocalPack(bytesOf(text), known)).toEqual({ ok: true, pack: smallPack });
  });

  it("is the example in the documentation", () => {
    const example = readFileSync("docs/local-pathway/example.json");
    expect(faultsOf(example)).toEqual(["sound"]);
  });

  it("is whatever the page can make, at its largest too", () => {
    fc.assert(
      fc.property(anyLocalPack, (pack) => {
        const read = readLocalPack(bytesOf(JSON.stringify(pack, null, 2)), known);
        expect(read).toEqual({ ok: true, pack });
      }),
    );
    const most = (length: number): string => "漢".repeat(length);
    const all = [...purposes];
    const largest = {
      ...smallPack,
      contacts: Array.from({ length: 60 }, (_, at) => ({
        ...{ id: `contact-${at}`, name: most(80), purposes: all, phone: most(60) },
        ...{ hours: most(120), place: most(160), note: most(300) },
      })),
      forms: Array.from({ length: 30 }, (_, at) => {
        return { id: `form-${at}`, name: most(80), purposes: all, where: most(200) };
      }),
      additions: Array.from({ length: 40 }, () => ({ rule: "CES-1", text: most(300) })),
    };
    expect(faultsOf(JSON.stringify(largest, null, 2))).toEqual(["sound"]);
  });
});

describe("a local file that is refused as a whole", () => {
  it.each([
    ["too large", new Uint8Array(MOST_BYTES + 1).fill(32), "null  too-large 300"],
    ["empty", "", "null  empty "],
    ["blank", " \n ", "null  empty "],
    ["binary", Uint8Array.of(137, 80, 78, 71, 0, 1), "null  binary "],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 123, 0), "1  not-utf8 "],
    ["Latin-1", Uint8Array.of(123, 10, 34, 0xe9, 34, 58, 49, 125), "2  not-utf8 "],
    ["nested too deep", "[".repeat(100_000), "1  too-deep 12"],
    ["of a later format", changed('"format": 1', '"format": 2'), "2  later-format 2"],
  ])("%s", (_name, file, fault) => {
    expect(faultsOf(file)).toEqual([fault]);
  });
});

describe("a local file that is not JSON", () => {
  it.each([
    ["{", "1  brace-expected "],
    ["[1", "1  bracket-expected "],
    ["{}\n{}", "2  after-end "],
    ["{\n'a': 1}", "2  word "],
    ['{"a": 01}', "1  comma-expected "],
    ['{"a": 1,\n}', "2  name-expected "],
    ['{\n"a" 1}', "2  colon-expected "],
    ['{"a":\n}', "2  value-expected "],
    ['// hi\n{"a": 1}', "1  comment "],
    ['{"a": "b\n}', "1  quotation-mark "],
    ['{"a": "\\q"}', "1  escape "],
    ['{"a": "\t"}', "1  control "],
  ])("%j", (text, fault) => {
    expect(faultsOf(text)[0]).toBe(fault);
  });

  it("names every line that has a fault, each once", () => {
    const lines = faultsOf('{\n"a": 01,\n"b": .5,\n"c": 1\n"d": 2 }').map((fault) => fault[0]);
    expect(lines).toEqual(["2", "3", "5"]);
  });
});

describe("a local file with faults in what it says", () => {
  const first = '"cauda-equina"\n      ]';
  it.each([
    [
      "a number for a list",
      changed(`[\n        ${first}`, "7"),
      "11 contacts 1, purposes kind-array ",
    ],
    [
      "a list for a group",
      changed('"destinations": {}', '"destinations": []'),
      "36 destinations kind-object ",
    ],
    ["text for a switch", changed("false", '"no"'), "39 switches, girftRoute kind-boolean "],
    ["an unknown field", changed('"hours"', '"hour"'), "15 contacts 1 unknown-key hour"],
    ["a missing field", changed('  "name": "Larch Road Surgery",\n', ""), "1  missing name"],
    ["a field given twice", changed('"hours"', '"phone"'), "15 contacts 1 duplicate-key phone"],
    ["__proto__", changed('"hours"', '"__proto__"'), "15 contacts 1 forbidden-key __proto__"],
    [
      "constructor",
      changed('"destinations": {}', '"destinations": { "constructor": [] }'),
      "36 destinations forbidden-key constructor",
    ],
    [
      "a purpose that is none",
      changed('"cauda-equina"', '"cauda"'),
      `12 contacts 1, purposes 1 not-one-of ${purposes.join(", ")}`,
    ],
    [
      "a purpose twice",
      changed(first, `"mri", "mri"]`),
      "12 contacts 1, purposes 2 duplicate-purpose mri",
    ],
    ["no purpose", changed(first, "]"), "11 contacts 1, purposes too-few 1"],
    ["a date that is none", changed("2026-11-02", "2026-11-31"), "5 updatedOn not-a-date "],
    [
      "a review before",
      changed("2027-05-02", "2026-05-02"),
      "6 reviewBy review-before-update 2026-11-02",
    ],
    ["an id in capitals", changed('"ces-line"', '"CES"'), "9 contacts 1, id not-an-id "],
    [
      "an id twice",
      changed('"xray-desk"', '"ces-line"'),
      "18 contacts 2, id duplicate-id ces-line",
    ],
    [
      "a text too long",
      changed("Day and night", "x".repeat(121)),
      "15 contacts 1, hours too-long 120",
    ],
    ["a blank text", changed("Day and night", " "), "15 contacts 1, hours blank "],
    [
      "markup",
      changed("Day and night", "<img src=x onerror=alert(1)>"),
      "15 contacts 1, hours markup ",
    ],
    ["a control character", changed("Day and night", "a\\u0007b"), "15 contacts 1, hours control "],
    ["half a character", changed("Day and night", "\\ud83d"), "15 contacts 1, hours control "],
    [
      "a turned direction",
      changed("Day and night", "\\u202e0123"),
      "15 contacts 1, hours direction ",
    ],
    [
      "an unknown destination",
      changed('"destinations": {}', '"destinations": { "er": [] }'),
      "36 destinations, er unknown-destination er",
    ],
    [
      "an unknown contact",
      changed('"destinations": {}', '"destinations": { "ed": ["x"] }'),
      "36 destinations, ed 1 unknown-contact x",
    ],
    [
      "an unknown rule",
      changed('"additions": []', '"additions": [{ "rule": "X-1", "text": "a" }]'),
      "37 additions 1, rule unknown-rule X-1",
    ],
    ["format as text", changed('"format": 1', '"format": "1"'), "2 format not-one-of 1"],
  ])("%s", (_name, text, fault) => {
    expect(faultsOf(text)).toContain(fault);
    expect(faultsOf(text).length).toBeLessThan(3);
  });

  it.each(["7", "[]", "null", '"x"', "true"])("%s in place of the whole", (text) => {
    expect(faultsOf(text)).toEqual(["1  kind-object "]);
  });

  it("names every fault, in the order of the file", () => {
    const text = changed("Day and night", "<b>")
      .replace('"xray-desk"', '"ces-line"')
      .replace('"girftRoute": false', '"girft": 1');
    expect(faultsOf(text).map((fault) => fault.split(" ")[0])).toEqual(["15", "18", "38", "39"]);
  });

  it("repeats nothing of a file that could be read as more than words", () => {
    const read = readLocalPack(bytesOf(changed('"hours"', '"<i>\\u202e\\n"')), known);
    expect(JSON.stringify(read)).not.toMatch(/[<>\u202e]|\\n/);
  });
});

describe("whatever the bytes", () => {
  it("says yes to a sound pack or names at least one fault, and never throws", () => {
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 300 }).map(bytesOf),
      fc.json().map(bytesOf),
      spoiltFile,
      spoiltFile,
    );
    fc.assert(
      fc.property(files, (bytes) => {
        const read = readLocalPack(bytes, known);
        if (!read.ok) expect(read.faults.length).toBeGreaterThan(0);
        else expect(read.pack).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
      }),
      { numRuns: 1000 },
    );
  });
});
