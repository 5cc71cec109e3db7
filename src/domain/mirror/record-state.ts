import type { Consultation } from "../../schema/consultation.ts";
import type { Checklist } from "../../schema/library.ts";
import type { RecordItem } from "../../schema/mirror.ts";
import { type Box1State, box1State } from "../checklist/box1-state.ts";
import type { Decision } from "../triage/decide.ts";
import { isAsked } from "../triage/facts.ts";

export type RecordState = "recorded" | "partly" | "missing";

/** How the patient sees the plan is part of a record, and not itself a plan. */
const views = ["patient-agrees", "patient-prefers"];

function stateOf(isAll: boolean, isAny: boolean): RecordState {
  if (isAll) return "recorded";
  return isAny ? "partly" : "missing";
}

function yes(isSo: boolean): RecordState {
  return stateOf(isSo, false);
}

function box1States(
  items: readonly string[],
  { behaviours, patient }: Consultation,
  box1: Checklist,
) {
  return box1.items
    .filter(({ id }) => items.includes(id))
    .map((item): Box1State => box1State(item, box1.patientQuestions, behaviours, patient));
}

/**
 * Whether one part of a record that another clinician could follow (beliefs source, sections 3.8
 * and 4.3) is in this consultation already. Read from what was done; never asked again.
 */
export function recordState(
  { id, from, items }: RecordItem,
  consultation: Consultation,
  decision: Decision,
  box1: Checklist,
): RecordState {
  const { answers, safetyNet, plan, reviewOn, mirrored } = consultation;
  switch (from) {
    case "flags": {
      const isAll = decision.missing.length === 0 && decision.impossible.length === 0;
      const isAny = Object.keys(answers).length > 0;
      return stateOf(isAll && isAny, isAny);
    }
    case "answers": {
      const asked = items.filter((item) => isAsked(decision.facts, item));
      return stateOf(asked.length === items.length, asked.length > 0);
    }
    case "box1": {
      const states = box1States(items, consultation, box1);
      return stateOf(
        states.length > 0 && states.every((state) => state === "done"),
        states.some((state) => state === "done" || state === "partly"),
      );
    }
    case "safety-net":
      return yes(items.every((item) => safetyNet.includes(item)));
    case "plan":
      return yes(plan.some((item) => !views.includes(item)));
    case "view":
      return yes(plan.some((item) => views.includes(item)));
    case "review":
      return yes(reviewOn !== null);
    case "clinician":
      return yes(mirrored.includes(id));
  }
}
