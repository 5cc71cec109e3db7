import type { PatientReply } from "../../../../schema/consultation.ts";

/** What an observer and the actor put down, while the page is open. */
export interface Observed {
  /** What was ticked, with the time so far where the timer ran. */
  readonly ticks: Readonly<Record<string, number | null>>;
  readonly replies: Readonly<Record<string, PatientReply>>;
  readonly well: string;
  readonly tryThis: string;
}

export const nothingObserved: Observed = { ticks: {}, replies: {}, well: "", tryThis: "" };

/** Kinds of things to tick; their ids may be the same. */
export const askedTick = (finding: string): string => `asked ${finding}`;
export const cueTick = (node: string): string => `cue ${node}`;

/** Ticks, or takes a tick away. */
export function ticked(observed: Observed, id: string, at: number | null): Observed {
  const { [id]: before, ...others } = observed.ticks;
  return { ...observed, ticks: before === undefined ? { ...others, [id]: at } : others };
}

/** Gives an answer of the patient's, or takes it back. */
export function replied(observed: Observed, id: string, reply: PatientReply | null): Observed {
  const { [id]: _, ...others } = observed.replies;
  return { ...observed, replies: reply === null ? others : { ...others, [id]: reply } };
}
