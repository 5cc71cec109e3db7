import { describe, expect, it } from "vitest";
import { readScenario, SCENARIO_LIMIT } from "../../src/schema/read-scenario.ts";
import { knownIds } from "../../src/schema/scenario-id-faults.ts";
import type { ScenarioFile } from "../../src/schema/scenario-words.ts";
import { sampleFile } from "../support/sample-scenario.ts";
import { shippedLibrary } from "../support/shipped-content.ts";

const known = knownIds(shippedLibrary());
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each fault as `line path problem value`. */
const faultsOf = (file: string | Uint8Array): string[] => {
  const read = readScenario(typeof file === "string" ? bytesOf(file) : file, known);
  return read.ok
    ? []
    : read.faults.map(({ line, path, problem, value }) => `${line} ${path}: ${problem} ${value}`);
};
const faultsOfFile = (file: unknown): string => faultsOf(JSON.stringify(file, null, 1)).join("\n");

/** The faults of the sample once it has been changed. */
function broken(change: (file: ScenarioFile) => void): string {
  const file = sampleFile();
  change(file);
  return faultsOfFile(file);
}

it("takes a sound scenario", () => {
  expect(faultsOf(JSON.stringify(sampleFile()))).toEqual([]);
});

describe("refuses, and names the place", () => {
  const at = (file: ScenarioFile, node: number, choice: number) => {
    const found = file.scenario.nodes[node]?.choices[choice];
    if (found === undefined) throw new Error("no such choice");
    return found;
  };

  it.each<[string, (file: ScenarioFile) => void, RegExp]>([
    [
      "a node nobody can reach",
      (file) => file.scenario.nodes.push({ ...(file.scenario.nodes[2] ?? raise()), id: "island" }),
      /nodes island: unreachable island/,
    ],
    [
      "a loop with no way out",
      (file) => {
        for (const one of file.scenario.nodes[2]?.choices ?? []) one.to = [{ to: "middle" }];
        for (const one of file.scenario.nodes[1]?.choices ?? [])
          if (one.quality !== "unsafe") one.to = [{ to: "close" }];
        at(file, 1, 2).when = { trait: "trust", atLeast: 4 };
      },
      /nodes middle: no-way-out middle/,
    ],
    [
      "a choice that leads nowhere",
      (file) => {
        at(file, 0, 0).to = [{ to: "nowhere" }];
      },
      /nodes opening, choices listen, to 1, to: no-such-place nowhere/,
    ],
    [
      "ways that may all be closed",
      (file) => {
        at(file, 2, 0).to = [{ when: { trait: "trust", atLeast: 3 }, to: "good" }];
      },
      /choices plan, to 1: last-way-conditional/,
    ],
    [
      "too little to choose",
      (file) => {
        at(file, 2, 0).when = { did: "explore" };
      },
      /nodes close: too-few-open-choices/,
    ],
    [
      "an unknown belief",
      (file) => {
        file.scenario.beliefs = ["no-such-belief"];
      },
      /unknown-belief no-such-belief/,
    ],
    [
      "an unknown source",
      (file) => {
        file.scenario.sources = [{ id: "no-such-source", mark: "V" }];
      },
      /unknown-source no-such-source/,
    ],
    [
      "an unknown finding",
      (file) => {
        at(file, 1, 0).asks = ["CES99", "CES3"];
      },
      /nodes middle, choices ask-wiping, asks 1: unknown-finding CES99/,
    ],
    [
      "a red flag nobody can ask about",
      (file) => {
        file.scenario.mustAsk = ["CES3", "NEU1"];
      },
      /mustAsk 2: never-asked NEU1/,
    ],
    [
      "a fact nothing brings out",
      (file) => {
        at(file, 0, 0).reveals = [];
      },
      /facts father: never-told father/,
    ],
    [
      "a cue no choice hears",
      (file) => {
        delete at(file, 0, 0).hears;
      },
      /nodes opening: cue-unheard/,
    ],
    [
      "an unsafe choice that goes on",
      (file) => {
        at(file, 1, 2).to = [{ to: "close" }];
      },
      /nodes middle, choices tablets: unsafe-goes-on/,
    ],
    [
      "a missing text",
      (file) => {
        delete file.words.nodes["close"]?.choices["scan"];
      },
      /words, nodes, close, choices: no-words scan/,
    ],
    [
      "words left over",
      (file) => {
        file.words.facts["ghost"] = "boo";
      },
      /words, facts: words-for-nothing ghost/,
    ],
    [
      "a script in a string",
      (file) => {
        file.words.louder = "<script>alert(1)</script>";
      },
      /words, louder: markup/,
    ],
    [
      "a character that turns the text round",
      (file) => {
        file.words.title = "abc\u202edef";
      },
      /words, title: direction/,
    ],
    [
      "a later format",
      (file) => {
        Reflect.set(file.scenario, "format", 2);
      },
      /later-format 2/,
    ],
    [
      "a field it does not know",
      (file) => {
        Reflect.set(file.scenario, "onload", "x");
      },
      /scenario: unknown-key onload/,
    ],
    [
      "an id twice",
      (file) => {
        at(file, 0, 1).id = "listen";
      },
      /choices listen, id: duplicate-id listen/,
    ],
  ])("%s", (_what, change, wanted) => {
    expect(broken(change)).toMatch(wanted);
  });

  it.each([
    ["no JSON", "not json", /^1 : word/],
    ["nothing", "", /empty/],
    ["a list", "[]", /kind-object/],
    ["5 MB", `"${"x".repeat(5_000_000)}"`, /too-large 1000/],
    ["deep nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /too-deep/],
    [
      "a prototype key",
      '{"__proto__":{"a":1},"scenario":{},"words":{}}',
      /forbidden-key __proto__/,
    ],
    [
      "two lists of nodes",
      '{"scenario":{},\n"scenario":{},"words":{}}',
      /2 : duplicate-key scenario/,
    ],
    ["a binary file", "\u0000\u0001PNG", /binary/],
  ])("%s", (_what, text, wanted) => {
    expect(faultsOf(text).join("\n")).toMatch(wanted);
  });

  it("names a node by its id and not by its place", () => {
    expect(broken((file) => Reflect.set(at(file, 1, 0), "quality", "best"))).toMatch(
      /^\d+ scenario, nodes middle, choices ask-wiping, quality: not-one-of strong, ok/,
    );
  });

  it("has a limit that no real scenario comes near", () => {
    expect(JSON.stringify(sampleFile()).length * 20).toBeLessThan(SCENARIO_LIMIT);
  });
});

function raise(): never {
  throw new Error("the sample has three nodes");
}
