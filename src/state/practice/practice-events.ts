import { type Coach, MOST_TURNS, type PracticeRun } from "../../schema/practice.ts";

/** Everything that can happen in one rehearsal. */
export type PracticeEvent =
  | { type: "chose"; turn: number; choice: string; isOver: boolean }
  | { type: "said-first"; turn: number; words: string }
  | { type: "coached"; coach: Coach }
  | { type: "reflected"; words: string };

/** Folds one event into a rehearsal. @param now milliseconds by the device's clock */
export function reducePractice(run: PracticeRun, event: PracticeEvent, now: number): PracticeRun {
  switch (event.type) {
    case "chose":
      if (run.endedAt !== null || event.turn >= MOST_TURNS) return run;
      return {
        ...run,
        // what could not be replayed, since the scenario changed, gives way to the new choice
        choices: [...run.choices.slice(0, event.turn), event.choice],
        changedAt: now,
        endedAt: event.isOver ? now : null,
      };
    case "said-first":
      return { ...run, own: { ...run.own, [event.turn]: event.words }, changedAt: now };
    case "coached":
      return { ...run, coach: event.coach, changedAt: now };
    case "reflected":
      return { ...run, reflection: event.words, changedAt: now };
  }
}

interface Begin {
  readonly id: string;
  readonly scenario: string;
  readonly version: number;
  readonly seed: number;
  readonly coach: Coach;
  readonly saysFirst: boolean;
  readonly clinic?: string | null;
  readonly now: number;
}

/** @returns a rehearsal in which nothing was said yet */
export function newRun({ now, clinic = null, ...about }: Begin): PracticeRun {
  return {
    format: 1,
    ...about,
    clinic,
    choices: [],
    own: {},
    reflection: "",
    startedAt: now,
    changedAt: now,
    endedAt: null,
  };
}

/**
 * The same rehearsal up to a turn, to go another way from there; the first one stays as it was. It
 * is of no clinic: there the first meeting counts.
 */
export function retriedFrom(run: PracticeRun, turn: number, id: string, now: number): PracticeRun {
  const own = Object.fromEntries(Object.entries(run.own).filter(([at]) => Number(at) < turn));
  const { scenario, version, seed, coach, saysFirst } = run;
  return {
    ...newRun({ id, scenario, version, seed, coach, saysFirst, now }),
    choices: run.choices.slice(0, turn),
    own,
  };
}
