import { type Trait, traits } from "../../schema/scenario.ts";

type Levels = Readonly<Record<Trait, number>>;

export interface Moved {
  readonly trait: Trait;
  readonly isUp: boolean;
}

/** What the patient felt differently after something, in a fixed order. */
export function movedBetween(before: Levels, after: Levels): Moved[] {
  return traits
    .filter((trait) => before[trait] !== after[trait])
    .map((trait) => ({ trait, isUp: after[trait] > before[trait] }));
}

/** One feeling over a whole rehearsal. */
export interface TraitCourse {
  readonly trait: Trait;
  readonly from: number;
  readonly to: number;
  /** Turns it rose and fell at, counted from 0. */
  readonly up: readonly number[];
  readonly down: readonly number[];
}

/** @param course the feelings at the start and after each turn */
export function courseOf(course: readonly Levels[], trait: Trait): TraitCourse {
  const levels = course.map((at) => at[trait]);
  const steps = levels.slice(1).map((level, at) => level - (levels[at] ?? level));
  const turnsWhere = (holds: (step: number) => boolean): number[] =>
    steps.flatMap((step, at) => (holds(step) ? [at] : []));
  return {
    trait,
    from: levels[0] ?? 0,
    to: levels.at(-1) ?? 0,
    up: turnsWhere((step) => step > 0),
    down: turnsWhere((step) => step < 0),
  };
}
