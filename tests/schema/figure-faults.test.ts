import { describe, expect, it } from "vitest";
import { figureFaults, tellsFigures } from "../../src/schema/figure-faults.ts";
import { type Library, loadLibrary } from "../../src/schema/load-library.ts";
import { figuresIn } from "../../src/schema/words/figures-in.ts";
import { phrasesOf } from "../../src/schema/words/phrases.ts";
import {
  englishWords,
  type JsonFiles,
  phraseAt,
  put,
  shippedContent,
  shippedLibrary,
} from "../support/shipped-content.ts";

const shipped = shippedLibrary();

/** Faults after one phrase was changed. */
function afterWords(path: readonly string[], change: (phrase: string) => string): string[] {
  const words = englishWords();
  const before = phraseAt(words, path);
  const after = change(before);
  expect(after).not.toBe(before);
  put(words, path, after);
  return figureFaults(shipped, words);
}

function read(content: JsonFiles): Library {
  const loaded = loadLibrary(content);
  if (!loaded.ok) throw new Error(loaded.faults.join("\n"));
  return loaded.library;
}

/** The list of figures, to be changed. */
function withFigures(
  change: (figures: { source: string | null; mark: string; values: number[] }[]) => void,
): JsonFiles {
  const content = shippedContent();
  const { figures } = structuredClone(shipped.figures);
  change(figures);
  put(content, ["figures", "figures"], figures);
  return content;
}

describe("figures told to patients and clinicians", () => {
  it("each stand under a source of their text", () => {
    expect(figureFaults(shipped, englishWords())).toEqual([]);
  });

  it.each([
    ["talk", ["talk", "finding-1-locates-source", "evidence"], "1804", "1840"],
    ["leaflet", ["leaflet", "line", "l10"], "96", "98"],
    ["facts", ["facts", "fact", "f-chou", "text"], "0.19 (", "0.91 ("],
    ["report", ["report", "term", "disc-herniation", "patient"], "60", "65"],
    ["mirror", ["mirror", "pull", "blame", "inFavour", "spending"], "1.5", "1.6"],
    ["rules", ["rules", "FX-5", "basis"], "33", "36"],
    ["ask", ["ask", "CES3", "worth"], "11.0", "12.9"],
    ["pathways", ["pathways", "disagreement", "4", "b"], "621", "612"],
    ["believe", ["believe", "limit", "training"], "18", "81"],
    ["screens", ["screens", "safety-net", "restsWhat"], "318", "381"],
    ["about", ["about", "paper"], "1747", "1774"],
  ])(
    "%s: a figure that stands under none of the text’s sources is named",
    (file, path, was, is) => {
      expect(afterWords(path, (phrase) => phrase.replace(was, is))).toContain(
        `${file}.json: ${path.slice(1).join(".")}: ${Number.parseFloat(is)} is in none of its sources`,
      );
    },
  );

  it("a figure of another source does not count", () => {
    const said = afterWords(["leaflet", "line", "l5"], (phrase) => `${phrase} About 1804 people.`);
    expect(said).toEqual(["leaflet.json: line.l5: 1804 is in none of its sources"]);
  });

  it("a figure with nothing behind it is named", () => {
    const words = englishWords();
    put(words, ["leaflet", "line", "l99"], "It helps 88 out of 100 people.");
    expect(figureFaults(shipped, words)).toEqual([
      "leaflet.json: line.l99: nothing stands behind 88",
    ]);
  });

  it("a figure taken out of the list is missed wherever it is told", () => {
    const content = withFigures((figures) => {
      figures.splice(
        figures.findIndex(({ source }) => source === "gidwani-2016"),
        1,
      );
    });
    const places = figureFaults(read(content), englishWords()).map((fault) => fault.split(":")[0]);
    expect(new Set(places)).toEqual(new Set(["mirror.json", "talk.json"]));
  });
});

describe("texts that are left aside", () => {
  /** Their figures are thresholds and clocks (`threshold-faults.ts`), what others say, or nothing clinical. */
  const leftAside = [
    /^(ui|check|tone|finder|swaps):/,
    /^ask:.*\.(ask|counts)$/,
    /^rules:.*\.(title|action|question)$/,
    /^handouts:patient\.letter\.(finding|outcome)\./,
    /^agreement:patient\.sign\./,
    /^pathways:(destination|jurisdiction)\./,
    /^report:term\.[^.]+\.(name|synonyms)$/,
    /^talk:.*\.(said|askYourself|avoid)\./,
    /^(about|faults|record|rehearse|screens|box1):/,
    // patients to practise on: looked at turn by turn in `shipped-scenario-faults.ts`
    /^scenarios\//,
  ];

  it("are all of a known kind: no other tells a figure unchecked", () => {
    const words = englishWords();
    const unchecked = Object.keys(words).flatMap((file) =>
      [...phrasesOf(words[file])].flatMap(([key, phrase]) =>
        tellsFigures(file, key) ||
        figuresIn(String(phrase)).length === 0 ||
        leftAside.some((kind) => kind.test(`${file}:${key}`))
          ? []
          : [`${file}: ${key}: ${phrase}`],
      ),
    );
    expect(unchecked).toEqual([]);
  });
});

describe("the list of figures", () => {
  it("takes nothing from memory: by its mark", () => {
    const content = withFigures((figures) => {
      figures.push({ source: "chou-2009", mark: "M", values: [1] });
    });
    const loaded = loadLibrary(content);
    expect(loaded.ok ? [] : loaded.faults.map((fault) => fault.split(":")[0])).toEqual([
      "figures.json",
    ]);
  });

  it.each([
    ["verrilli-1996", "V", "figures.json: verrilli-1996 is from memory"],
    ["smith-2099", "V", "figures.json: unknown source smith-2099"],
    [null, "V", "figures.json: no source for figures marked V"],
    [null, "I", "figures.json: null I appears twice"],
  ])("takes nothing from %s as %s", (source, mark, fault) => {
    const content = withFigures((figures) => {
      figures.push({ source, mark, values: [1] });
    });
    expect(figureFaults(read(content), englishWords())).toContain(fault);
  });

  it("holds no figure that nothing tells", () => {
    const content = withFigures((figures) => {
      figures.find(({ source }) => source === "gidwani-2016")?.values.push(4711);
    });
    expect(figureFaults(read(content), englishWords())).toEqual([
      "figures.json: gidwani-2016: 4711 is told nowhere",
    ]);
  });
});
