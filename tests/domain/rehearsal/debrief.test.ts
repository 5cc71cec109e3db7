import { expect, it } from "vitest";
import { debrief } from "../../../src/domain/rehearsal/debrief.ts";
import { replay } from "../../../src/domain/rehearsal/replay.ts";
import { sampleScenario } from "../../support/sample-scenario.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const { checklist } = shippedLibrary();
const after = (...choices: string[]) =>
  debrief(sampleScenario, replay(sampleScenario, choices), checklist);

it("draws the patient’s course from the start", () => {
  const { course } = after("listen", "ask-wiping", "plan");
  expect(course.map(({ trust }) => trust)).toEqual([1, 3, 3, 3]);
});

it("names the turn that shows each Box 1 item, and answers the last from the patient’s side", () => {
  const { box1 } = after("listen", "ask-wiping", "plan");
  const of = (item: string) => box1.find((one) => one.item === item);
  expect(of("box1-3-misperceptions")).toMatchObject({ state: "partly", turns: [0] });
  expect(of("box1-2-harms")).toMatchObject({ state: "notDone", turns: [] });
  expect(of("box1-4b-believed")).toMatchObject({ state: "notDone" });
});

it("leaves the patient’s item open until the end", () => {
  const { box1 } = after("listen");
  expect(box1.find(({ item }) => item === "box1-4b-believed")?.state).toBe("notAsked");
});

it("says which red flags were asked and which were missed, and calls a good end without them incomplete", () => {
  expect(after("listen", "ask-wiping", "plan")).toMatchObject({
    safety: [{ finding: "CES3", turn: 1 }],
    isIncomplete: false,
  });
  expect(after("listen", "name-fear", "plan")).toMatchObject({
    safety: [{ finding: "CES3", turn: null }],
    isIncomplete: true,
  });
});

it("tells a cue that was heard from one that was missed, and finds the turn that moved trust most", () => {
  expect(after("listen").cues).toEqual([{ turn: 0, heard: true }]);
  expect(after("guideline").cues).toEqual([{ turn: 0, heard: false }]);
  expect(after("listen", "hurry").turningPoint).toBe(0);
  expect(after("explain").turningPoint).toBeNull();
});

it("counts a cue as missed only where something on offer would have picked it up", () => {
  const [opening, ...others] = sampleScenario.nodes;
  if (opening === undefined) throw new Error("no opening");
  const choices = opening.choices.map((choice) =>
    choice.id === "listen" ? { ...choice, when: { knows: "father" } } : choice,
  );
  const shut = { ...sampleScenario, nodes: [{ ...opening, choices }, ...others] };
  expect(debrief(shut, replay(shut, ["guideline"]), checklist).cues).toEqual([]);
});

it("tells a red flag that was there, and one that the patient told", () => {
  expect(after("listen", "name-fear", "plan").safety).toMatchObject([
    { facts: ["wiping"], isTold: false },
  ]);
  expect(after("listen", "ask-wiping", "plan").safety).toMatchObject([{ isTold: true }]);
});

it("does not hold against anyone what this patient left no room for", () => {
  const { box1 } = after("guideline", "hurry", "scan");
  const of = (item: string) => box1.find((one) => one.item === item);
  expect(of("box1-2-harms")).toMatchObject({ hasPlace: false, missing: [] });
  expect(of("box1-3-misperceptions")).toMatchObject({
    hasPlace: true,
    missing: ["b13-open-question"],
  });
  expect(of("box1-4b-believed")?.hasPlace).toBe(true);
});

it("takes what the patient would say off how they feel", () => {
  const believed = (level: 1 | 2 | 3) => {
    const patient = { ...sampleScenario, start: { ...sampleScenario.start, believed: level } };
    const run = replay(patient, ["listen", "ask-wiping", "plan"]);
    const { box1 } = debrief(patient, run, checklist);
    return box1.find(({ item }) => item === "box1-4b-believed")?.state;
  };
  expect([believed(1), believed(2), believed(3)]).toEqual(["notDone", "partly", "done"]);
});

it("finds the turning point wherever it is", () => {
  expect(after("explain", "hurry", "plan").turningPoint).toBe(1);
});

it("counts no cue where a turn has none, though a choice would hear one", () => {
  const [opening, ...others] = sampleScenario.nodes;
  if (opening === undefined) throw new Error("no opening");
  const { cue: _, ...quiet } = opening;
  const patient = { ...sampleScenario, nodes: [quiet, ...others] };
  expect(debrief(patient, replay(patient, ["listen"]), checklist).cues).toEqual([]);
});

it("is incomplete as soon as one red flag was left out, and tells one fact of several", () => {
  const patient = {
    ...sampleScenario,
    mustAsk: ["CES3", "CA1"],
    facts: [
      ...sampleScenario.facts,
      { id: "sitting", given: "if-asked" as const, finding: "CES3" },
    ],
  };
  const found = debrief(patient, replay(patient, ["listen", "ask-wiping", "plan"]), checklist);
  expect(found.isIncomplete).toBe(true);
  expect(found.safety).toEqual([
    { finding: "CES3", turn: 1, facts: ["wiping", "sitting"], isTold: true },
    { finding: "CA1", turn: null, facts: [], isTold: false },
  ]);
});
