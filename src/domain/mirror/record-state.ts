import type { PlanItem } from "../../schema/agreement.ts";
import type { Consultation } from "../../schema/consultation.ts";
import type { Checklist } from "../../schema/library.ts";
import type { RecordItem } from "../../schema/mirror.ts";
import { planned } from "../agreement/terms.ts";
import { type Box1State, box1State } from "../checklist/box1-state.ts";
import type { Decision } from "../triage/decide.ts";
import { isAsked } from "../triage/facts.ts";

export type RecordState = "recorded" | "partly" | "missing";

/** Content that tells what a tick in the consultation means. */
export interface RecordContent {
  readonly checklist: Checklist;
  readonly plan: readonly PlanItem[];
}

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
  { checklist, plan: planItems }: RecordContent,
): RecordState {
  const { answers, safetyNet, plan, agreement, reviewOn, mirrored } = consultation;
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
      const states = box1States(items, consultation, checklist);
      return stateOf(
        states.length > 0 && states.every((state) => state === "done"),
        states.some((state) => state === "done" || state === "partly"),
      );
    }
    case "safety-net":
      return yes(items.every((item) => safetyNet.includes(item)));
    case "plan":
      return yes(planned(consultation, planItems).length > 0);
    case "view":
      // the clinician’s tick, or the patient’s own answer, which takes its place
      return yes(
        agreement !== null ||
          planItems.some(({ id, kind }) => kind === "view" && plan.includes(id)),
      );
    case "review":
      return yes(reviewOn !== null);
    case "clinician":
      return yes(mirrored.includes(id));
  }
}
