import type { PatientReply } from "../../schema/consultation.ts";
import type { Checklist } from "../../schema/library.ts";
import type { Scenario, Trait } from "../../schema/scenario.ts";
import { type Box1State, box1State } from "../checklist/box1-state.ts";
import { isOpen, type Run, type Turn } from "./replay.ts";
import { startState } from "./state.ts";

export interface Box1Shown {
  readonly item: string;
  readonly state: Box1State;
  /** Turns that show it, counted from 0. */
  readonly turns: readonly number[];
  /** False when nothing anyone could say to this patient shows it: then it was not called for. */
  readonly hasPlace: boolean;
  /** Behaviours that count, were open with this patient, and were not shown. */
  readonly missing: readonly string[];
}

export interface Asked {
  readonly finding: string;
  /** The turn that asked it in plain words; null when none did. */
  readonly turn: number | null;
  /** Facts of this patient that are the finding: it was there. */
  readonly facts: readonly string[];
  /** The patient had told at least one of these by the end. */
  readonly isTold: boolean;
}

export interface Debrief {
  /** The patient's traits at the start and after each turn. */
  readonly course: readonly Readonly<Record<Trait, number>>[];
  readonly box1: readonly Box1Shown[];
  readonly safety: readonly Asked[];
  /** Turns with a cue that could be picked up, and whether it was. */
  readonly cues: readonly { readonly turn: number; readonly heard: boolean }[];
  /** The turn that moved trust most; null when none did. */
  readonly turningPoint: number | null;
  /** It ended, and what a safe clinician asks was not all asked. */
  readonly isIncomplete: boolean;
}

/** What a patient would answer afterwards, read off what they feel. Our own reading, not a measure. */
function replyOf(level: number): PatientReply {
  if (level >= 3) return "yes";
  return level === 2 ? "mostly" : "no";
}

function repliesOf({ state, isOver }: Run): Record<string, PatientReply> {
  if (!isOver) return {};
  const { trust, believed } = state.traits;
  return {
    listened: replyOf(trust),
    valued: replyOf(Math.min(trust, believed)),
    believed: replyOf(believed),
  };
}

function box1Shown(
  { nodes }: Scenario,
  run: Run,
  { items, patientQuestions }: Checklist,
): Box1Shown[] {
  const behaviours = run.turns.flatMap(({ choice }) => choice.box1 ?? []);
  const open = nodes.flatMap(({ choices }) => choices.flatMap(({ box1 }) => box1 ?? []));
  return items.map((item) => {
    const own = item.answeredBy === "clinician" ? item.behaviours : item.attempts;
    const counts = item.answeredBy === "clinician" ? item.doneWhen : item.attempts;
    return {
      item: item.id,
      state: box1State(item, patientQuestions, behaviours, repliesOf(run)),
      turns: run.turns.flatMap(({ choice }, at) =>
        (choice.box1 ?? []).some((id) => own.includes(id)) ? [at] : [],
      ),
      hasPlace: item.answeredBy === "patient" || own.some((id) => open.includes(id)),
      missing: counts.filter((id) => open.includes(id) && !behaviours.includes(id)),
    };
  });
}

function trustMoved({ before, after }: Turn): number {
  return Math.abs(after.traits.trust - before.traits.trust);
}

function turningPoint(turns: readonly Turn[]): number | null {
  const most = Math.max(0, ...turns.map(trustMoved));
  return most === 0 ? null : turns.findIndex((turn) => trustMoved(turn) === most);
}

function askedOf({ facts }: Scenario, { turns, state }: Run, finding: string): Asked {
  const turn = turns.findIndex(({ choice }) => choice.asks?.includes(finding));
  const own = facts.filter((fact) => fact.finding === finding).map(({ id }) => id);
  return {
    finding,
    turn: turn === -1 ? null : turn,
    facts: own,
    isTold: own.some((id) => state.known.includes(id)),
  };
}

/** A cue was missed only where something on offer would have picked it up. */
function couldBeHeard({ node, before }: Turn): boolean {
  return node.choices.some((choice) => choice.hears === true && isOpen(choice, before));
}

/** What a rehearsal shows: worked out from its turns, with no single number over it. */
export function debrief(scenario: Scenario, run: Run, checklist: Checklist): Debrief {
  const { turns, isOver } = run;
  const start = startState(scenario).traits;
  const safety = scenario.mustAsk.map((finding) => askedOf(scenario, run, finding));
  return {
    course: [start, ...turns.map(({ after }) => after.traits)],
    box1: box1Shown(scenario, run, checklist),
    safety,
    cues: turns.flatMap((turn, at) =>
      turn.node.cue === undefined || !couldBeHeard(turn)
        ? []
        : [{ turn: at, heard: turn.choice.hears === true }],
    ),
    turningPoint: turningPoint(turns),
    isIncomplete: isOver && safety.some(({ turn }) => turn === null),
  };
}
