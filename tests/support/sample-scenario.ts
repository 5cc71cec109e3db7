import type { PracticeRun } from "../../src/schema/practice.ts";
import type { Scenario } from "../../src/schema/scenario.ts";
import type { ScenarioFile, ScenarioWords } from "../../src/schema/scenario-words.ts";

const judgement = [{ id: null, mark: "I" as const }];

/** A patient of three turns, with every kind of thing a scenario can hold. */
export const sampleScenario: Scenario = {
  format: 1,
  id: "sample",
  version: 1,
  setting: "gp",
  scan: "not-needed",
  ages: [40, 44],
  beliefs: ["reassurance"],
  start: { trust: 1, worry: 3, believed: 1 },
  facts: [
    { id: "sore", given: "unasked" },
    { id: "father", given: "if-open" },
    { id: "wiping", given: "if-asked", finding: "CES3" },
  ],
  mustAsk: ["CES3"],
  first: "opening",
  nodes: [
    {
      id: "opening",
      cue: "looks-down",
      choices: [
        {
          id: "listen",
          quality: "strong",
          moves: ["explore"],
          shifts: { trust: 2, worry: -1 },
          reveals: ["father"],
          box1: ["b13-open-question"],
          hears: true,
          to: [{ to: "middle" }],
        },
        {
          id: "explain",
          quality: "weak",
          moves: ["explain"],
          shifts: { trust: 1 },
          to: [{ to: "middle" }],
        },
        {
          id: "guideline",
          quality: "weak",
          moves: ["persuade"],
          shifts: { trust: -1 },
          to: [{ to: "middle" }],
        },
      ],
      sources: judgement,
    },
    {
      id: "middle",
      choices: [
        {
          id: "ask-wiping",
          quality: "strong",
          moves: ["ask-safety"],
          asks: ["CES3"],
          reveals: ["wiping"],
          to: [{ to: "close" }],
        },
        {
          id: "hurry",
          quality: "weak",
          moves: ["dismiss"],
          shifts: { trust: -1, worry: 1 },
          to: [{ to: "close" }],
        },
        { id: "tablets", quality: "unsafe", moves: ["dismiss"], to: [{ to: "missed" }] },
        {
          id: "name-fear",
          quality: "ok",
          when: { knows: "father" },
          moves: ["acknowledge"],
          shifts: { believed: 2 },
          to: [{ to: "close" }],
        },
      ],
      sources: judgement,
    },
    {
      id: "close",
      choices: [
        {
          id: "plan",
          quality: "strong",
          moves: ["plan", "close"],
          to: [{ when: { trait: "trust", atLeast: 3 }, to: "good" }, { to: "thin" }],
        },
        { id: "scan", quality: "weak", moves: ["request-scan"], to: [{ to: "thin" }] },
      ],
      sources: judgement,
    },
  ],
  endings: [
    { id: "good", quality: "strong" },
    { id: "thin", quality: "poor" },
    { id: "missed", quality: "unsafe" },
  ],
  sources: judgement,
};

const spoken = { say: "a", reply: "b", inner: "c", feedback: "d" };
const around = { expert: "e", why: "f", hint: "g" };

export const sampleWords: ScenarioWords = {
  title: "Sample",
  names: ["Ada"],
  before: "{{name}}, {{age}}",
  actor: "a",
  teaching: "t",
  louder: "Can I have it or not?",
  facts: { sore: "sore", father: "father", wiping: "wiping" },
  nodes: {
    opening: {
      line: "It hurts.",
      cue: "Looks at the floor.",
      ...around,
      choices: { listen: spoken, explain: spoken, guideline: { ...spoken, replyWary: "Hm." } },
    },
    middle: {
      ...around,
      choices: { "ask-wiping": spoken, hurry: spoken, tablets: spoken, "name-fear": spoken },
    },
    close: { ...around, choices: { plan: spoken, scan: spoken } },
  },
  endings: {
    good: { title: "g", story: "s", why: "w" },
    thin: { title: "g", story: "s", why: "w" },
    missed: { title: "g", story: "s", why: "w" },
  },
};

/** A copy that a test may break. */
export function sampleFile(): ScenarioFile {
  return structuredClone({ scenario: sampleScenario, words: sampleWords });
}

/** A rehearsal with the sample patient, finished unless told otherwise. */
export function sampleRun(choices: string[], change: Partial<PracticeRun> = {}): PracticeRun {
  return {
    format: 1,
    id: "mine",
    scenario: "sample",
    version: 1,
    seed: 1,
    choices,
    own: {},
    coach: "none",
    saysFirst: false,
    reflection: "",
    clinic: null,
    startedAt: 1,
    changedAt: 2,
    endedAt: 3,
    ...change,
  };
}
