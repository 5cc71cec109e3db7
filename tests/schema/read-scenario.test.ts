import { describe, expect, it } from "vitest";
import { readScenario, SCENARIO_LIMIT } from "../../src/schema/read-scenario.ts";
import { knownIds } from "../../src/schema/scenario-id-faults.ts";
import type { ScenarioFile } from "../../src/schema/scenario-words.ts";
import { sampleFile } from "../support/sample-scenario.ts";
import { shippedLibrary } from "../support/shipped-content.ts";

const known = knownIds(shippedLibrary());
const faultsOf = (text: string): string[] => {
  const read = readScenario(text, known);
  return read.ok ? [] : read.faults;
};
const faultsOfFile = (file: unknown): string => faultsOf(JSON.stringify(file)).join("\n");

/** The faults of the sample once it has been changed. */
function broken(change: (file: ScenarioFile) => void): string {
  const file = sampleFile();
  change(file);
  return faultsOfFile(file);
}

it("takes a sound scenario", () => {
  expect(readScenario(JSON.stringify(sampleFile()), known)).toMatchObject({ ok: true });
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
      /island: cannot be reached/,
    ],
    [
      "a loop with no way out",
      (file) => {
        for (const one of file.scenario.nodes[2]?.choices ?? []) one.to = [{ to: "middle" }];
        for (const one of file.scenario.nodes[1]?.choices ?? [])
          if (one.quality !== "unsafe") one.to = [{ to: "close" }];
        at(file, 1, 2).when = { trait: "trust", atLeast: 4 };
      },
      /middle: a loop with no way out/,
    ],
    [
      "a choice that leads nowhere",
      (file) => {
        at(file, 0, 0).to = [{ to: "nowhere" }];
      },
      /opening, listen: leads to nowhere/,
    ],
    [
      "ways that may all be closed",
      (file) => {
        at(file, 2, 0).to = [{ when: { trait: "trust", atLeast: 3 }, to: "good" }];
      },
      /close, plan: the last way has a condition/,
    ],
    [
      "too little to choose",
      (file) => {
        at(file, 2, 0).when = { did: "explore" };
      },
      /close: needs two choices/,
    ],
    [
      "an unknown belief",
      (file) => {
        file.scenario.beliefs = ["no-such-belief"];
      },
      /unknown belief no-such-belief/,
    ],
    [
      "an unknown source",
      (file) => {
        file.scenario.sources = [{ id: "no-such-source", mark: "V" }];
      },
      /unknown source no-such-source/,
    ],
    [
      "an unknown finding",
      (file) => {
        at(file, 1, 0).asks = ["CES99", "CES3"];
      },
      /middle, ask-wiping: unknown finding CES99/,
    ],
    [
      "a red flag nobody can ask about",
      (file) => {
        file.scenario.mustAsk = ["CES3", "NEU1"];
      },
      /nothing in the scenario asks about NEU1/,
    ],
    [
      "a fact nothing brings out",
      (file) => {
        at(file, 0, 0).reveals = [];
      },
      /fact father: nothing brings it out/,
    ],
    [
      "a cue no choice hears",
      (file) => {
        delete at(file, 0, 0).hears;
      },
      /opening: it has a cue that no choice hears/,
    ],
    [
      "an unsafe choice that goes on",
      (file) => {
        at(file, 1, 2).to = [{ to: "close" }];
      },
      /middle, tablets: is unsafe/,
    ],
    [
      "a missing text",
      (file) => {
        delete file.words.nodes["close"]?.choices["scan"];
      },
      /close: no words for scan/,
    ],
    [
      "words left over",
      (file) => {
        file.words.facts["ghost"] = "boo";
      },
      /facts: words for ghost/,
    ],
    [
      "a script in a string",
      (file) => {
        file.words.louder = "<script>alert(1)</script>";
      },
      /words\.louder: plain text only/,
    ],
    [
      "a character that turns the text round",
      (file) => {
        file.words.title = "abc\u202edef";
      },
      /words\.title: plain text only/,
    ],
    [
      "a later format",
      (file) => {
        Reflect.set(file.scenario, "format", 2);
      },
      /scenario\.format/,
    ],
    [
      "a field it does not know",
      (file) => {
        Reflect.set(file.scenario, "onload", "x");
      },
      /onload/,
    ],
    [
      "an id twice",
      (file) => {
        at(file, 0, 1).id = "listen";
      },
      /opening, listen: appears twice/,
    ],
  ])("%s", (_what, change, wanted) => {
    expect(broken(change)).toMatch(wanted);
  });

  it.each([
    ["no JSON", "not json", /Not JSON/],
    ["nothing", "", /Not JSON/],
    ["a list", "[]", /the file: missing, or not an object/],
    ["5 MB", `"${"x".repeat(5_000_000)}"`, /too large/],
    ["deep nesting", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, /./],
    ["a prototype key", '{"__proto__":{"a":1},"scenario":{},"words":{}}', /./],
  ])("%s", (_what, text, wanted) => {
    expect(faultsOf(text).join("\n")).toMatch(wanted);
  });

  it("names a node by its id and not by its place", () => {
    expect(broken((file) => Reflect.set(at(file, 1, 0), "quality", "best"))).toMatch(
      /nodes\.middle\.choices\.ask-wiping\.quality/,
    );
  });

  it("has a limit that no real scenario comes near", () => {
    expect(JSON.stringify(sampleFile()).length * 20).toBeLessThan(SCENARIO_LIMIT);
  });
});

function raise(): never {
  throw new Error("the sample has three nodes");
}
