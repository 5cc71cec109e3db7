import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { offered, replay } from "../../src/domain/rehearsal/replay.ts";
import { readScenario } from "../../src/schema/read-scenario.ts";
import type { Scenario } from "../../src/schema/scenario.ts";
import { knownIds } from "../../src/schema/scenario-id-faults.ts";
import type { ScenarioFile } from "../../src/schema/scenario-words.ts";
import { sampleFile } from "../support/sample-scenario.ts";
import { shippedLibrary } from "../support/shipped-content.ts";
import { anyBlow, strike } from "../support/spoil-scenario.ts";

const known = knownIds(shippedLibrary());
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const example: unknown = JSON.parse(readFileSync("docs/scenarios/example.json", "utf8"));
const sound = [sampleFile(), example];
const many = { numRuns: 600, seed: 20 };

const MOST_STEPS = 40;

/** Plays on from some choices, each time the one that a number picks. @returns the choices made */
function playedOn(scenario: Scenario, picks: readonly number[]): string[] {
  const choices: string[] = [];
  for (const pick of picks) {
    const { at, state } = replay(scenario, choices);
    if (!("choices" in at)) break;
    const open = offered(at, state, pick);
    const choice = open[pick % open.length];
    if (choice === undefined) throw new Error(`${at.id}: nothing to choose`);
    choices.push(choice.id);
  }
  return choices;
}

/** The least number of choices to an end from here, looking a few turns ahead at most. */
function canEnd(scenario: Scenario, from: readonly string[]): boolean {
  let wave: readonly (readonly string[])[] = [from];
  const seen = new Set<string>();
  for (let step = 0; step < MOST_STEPS && wave.length > 0; step += 1) {
    const next: (readonly string[])[] = [];
    for (const choices of wave) {
      const run = replay(scenario, choices);
      if (!("choices" in run.at)) return true;
      const key = JSON.stringify([run.at.id, run.state.traits, run.state.known, run.state.moves]);
      if (seen.has(key)) continue;
      seen.add(key);
      for (const { id } of offered(run.at, run.state, 1)) next.push([...choices, id]);
    }
    wave = next;
  }
  return false;
}

/** A file that was accepted can be played, has words for all that may be shown, and comes to an end. */
function expectPlayable({ scenario, words }: ScenarioFile, picks: readonly number[]): void {
  const choices = playedOn(scenario, picks);
  const run = replay(scenario, choices);
  expect(run.dropped).toBe(0);
  for (const { node, choice } of run.turns)
    expect(words.nodes[node.id]?.choices[choice.id]?.say).toBeTypeOf("string");
  if (!("choices" in run.at)) expect(words.endings[run.at.id]?.why).toBeTypeOf("string");
  expect(canEnd(scenario, choices)).toBe(true);
}

const anyPicks = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });

it("never throws on a mutilated scenario, and what it lets through can be played to an end", () => {
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...sound),
      fc.array(anyBlow, { minLength: 1, maxLength: 3 }),
      anyPicks,
      (file, blows, picks) => {
        const spoilt: unknown = structuredClone(file);
        for (const blow of blows) strike(spoilt, blow);
        const read = readScenario(bytesOf(JSON.stringify(spoilt)), known);
        if (!read.ok) {
          refused += 1;
          expect(read.faults.length).toBeGreaterThan(0);
          return;
        }
        accepted += 1;
        expectPlayable(read.file, picks);
      },
    ),
    many,
  );
  // Both happen, or the test would show nothing.
  expect(Math.min(accepted, refused)).toBeGreaterThan(20);
});

it("never throws on broken bytes", () => {
  const whole = bytesOf(JSON.stringify(sampleFile(), null, 1));
  fc.assert(
    fc.property(
      fc.nat(whole.length),
      fc.uint8Array({ maxLength: 40 }),
      fc.nat(60),
      (at, put, cut) => {
        const bytes = Uint8Array.from([...whole.slice(0, at), ...put, ...whole.slice(at + cut)]);
        const read = readScenario(bytes, known);
        if (!read.ok)
          for (const { line } of read.faults) expect(line === null || line > 0).toBe(true);
      },
    ),
    { ...many, numRuns: 300 },
  );
});

it("takes the sound ones, or nothing here would mean anything", () => {
  for (const file of sound)
    expect(readScenario(bytesOf(JSON.stringify(file)), known)).toMatchObject({ ok: true });
});

it("refuses a loop that only a condition which never holds would leave", () => {
  const file = sampleFile();
  for (const choice of file.scenario.nodes[2]?.choices ?? [])
    choice.to = [{ when: { trait: "trust", atLeast: 0 }, to: "close" }, { to: "thin" }];
  const read = readScenario(bytesOf(JSON.stringify(file)), known);
  expect(read.ok ? [] : read.faults.map(({ problem }) => problem)).toContain("no-way-out");
});

it("refuses ids that every object has, and a text that holds nothing", () => {
  const file = sampleFile();
  file.words.title = "  ";
  for (const node of file.scenario.nodes) if (node.id === "close") node.id = "constructor";
  const read = readScenario(bytesOf(JSON.stringify(file)), known);
  const found = read.ok ? [] : read.faults.map(({ problem }) => problem);
  expect(found).toEqual(expect.arrayContaining(["blank", "reserved-id"]));
});
