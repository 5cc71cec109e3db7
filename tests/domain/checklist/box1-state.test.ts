import { describe, expect, it } from "vitest";
import { box1State } from "../../../src/domain/checklist/box1-state.ts";
import type { PatientReply } from "../../../src/schema/consultation.ts";
import type { Checklist } from "../../../src/schema/library.ts";

type Item = Checklist["items"][number];
const clinician = {
  answeredBy: "clinician",
  behaviours: ["a", "b", "c"],
  doneWhen: ["a", "b"],
} as Item & object;
const patient = { ...clinician, answeredBy: "patient" } as Item;
const questions = ["q1", "q2", "q3"];

function replied(...replies: (PatientReply | undefined)[]) {
  const given = replies.flatMap((reply, at) => (reply ? [[`q${at + 1}`, reply]] : []));
  return box1State(patient, questions, ["a", "b", "c"], Object.fromEntries(given));
}

describe("an item the clinician answers", () => {
  it.each([
    [[], "notDone"],
    [["other"], "notDone"],
    [["c"], "partly"],
    [["a"], "partly"],
    [["a", "b"], "done"],
  ])("with %o is %s", (behaviours, wanted) => {
    expect(box1State(clinician, questions, behaviours, { q1: "no" })).toBe(wanted);
  });
});

describe("the item the patient answers", () => {
  it("is settled by the replies alone", () => {
    expect(replied("yes", "yes", "yes")).toBe("done");
    expect(replied("yes", "mostly", "yes")).toBe("partly");
    expect(replied("yes", "no", "yes")).toBe("notDone");
  });

  it("is not asked while a reply is missing, unless one of them was no", () => {
    expect(replied()).toBe("notAsked");
    expect(replied("yes", "yes")).toBe("notAsked");
    expect(replied("yes", "skip", "yes")).toBe("notAsked");
    expect(replied("no")).toBe("notDone");
  });
});
