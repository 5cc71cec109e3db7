import { describe, expect, it } from "vitest";
import { contentFaults } from "../../src/schema/content-faults.ts";
import { phrasesOf } from "../../src/schema/words/phrases.ts";
import { englishWords, put, shippedContent } from "../support/shipped-content.ts";

type Path = readonly (string | number)[];

function faultsWith(path: Path, value: unknown): string[] {
  const content = shippedContent();
  put(content, path, value);
  return contentFaults(content, englishWords());
}

describe("the mirror and the letter", () => {
  it.each<[Path, unknown, string]>([
    [["mirror", "pulls", 0, "belief"], "nope", "mirror.json: blame: unknown belief nope"],
    [["mirror", "pulls", 2, "also"], ["nope"], "mirror.json: expectations: unknown belief nope"],
    [["mirror", "record", 1, "items"], ["NEU99"], "mirror.json: nerves: unknown finding NEU99"],
    [["mirror", "record", 2, "items"], ["b"], "mirror.json: limits: unknown Box 1 item b"],
    [["mirror", "record", 3, "id"], "blame", "mirror.json: blame appears twice"],
    [
      ["believe", "letter", "found", 0, "deniedBy"],
      ["NEU99"],
      "believe.json: walk-heels-toes: unknown finding NEU99",
    ],
    [["believe", "letter", "can", 0], "stairs", "believe.json: letter: stairs appears twice"],
    [["believe", "steps", 1, "id"], "name", "believe.json: name appears twice"],
  ])("%j", (path, value, fault) => {
    expect(faultsWith(path, value)).toContain(fault);
  });

  it("refuses a pull with evidence on one side alone", () => {
    expect(faultsWith(["mirror", "pulls", 0, "against"], [])[0]).toMatch(/^mirror\.json: pulls\.0/);
  });

  it("refuses a source that is not listed, and one from memory", () => {
    const at = ["mirror", "pulls", 0, "inFavour", 0, "sources"];
    expect(faultsWith(at, [{ id: "nobody-1900", mark: "V" }]).join()).toMatch(/unknown source/);
    expect(faultsWith(at, [{ id: "jena-2015", mark: "M" }]).join()).toMatch(/from memory \(M\)/);
  });
});

describe("what the mirror says of the law", () => {
  const words = englishWords();
  const phrases = [
    ...phrasesOf(words["mirror"]).values(),
    ...phrasesOf(Reflect.get(Object(words["screens"]), "mirror")).values(),
  ].map(String);

  it("is never that leaving out a scan is safe, or that a record protects", () => {
    const claims = /legally|protects?\b|cannot be (sued|blamed)|safe(ly)? not to|lowers your risk/i;
    expect(phrases.filter((phrase) => claims.test(phrase))).toEqual([]);
  });

  it("is that this is no legal advice, and that the evidence does not settle it", () => {
    const law = phrases.find((phrase) => phrase.includes("not legal advice"));
    expect(law).toMatch(/evidence does not settle/);
  });
});
