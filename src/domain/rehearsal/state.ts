import type { Choice, Move, Scenario, ScenarioCondition, Trait } from "../../schema/scenario.ts";

/** A patient at one moment, and what has happened so far. */
export interface PatientState {
  readonly traits: Readonly<Record<Trait, number>>;
  readonly known: readonly string[];
  readonly moves: readonly Move[];
  readonly chosen: readonly string[];
  /** Weak or unsafe turns in a row. */
  readonly weakRun: number;
}

/** @returns the patient as the scenario begins: what they say unasked is known at once */
export function startState({ start, facts }: Scenario): PatientState {
  return {
    traits: start,
    known: facts.filter(({ given }) => given === "unasked").map(({ id }) => id),
    moves: [],
    chosen: [],
    weakRun: 0,
  };
}

/** Whether a condition holds of a patient now. */
export function holds(condition: ScenarioCondition, state: PatientState): boolean {
  if ("trait" in condition) {
    const level = state.traits[condition.trait];
    return "atLeast" in condition ? level >= condition.atLeast : level <= condition.atMost;
  }
  if ("knows" in condition) return state.known.includes(condition.knows);
  if ("did" in condition) return state.moves.includes(condition.did);
  if ("chose" in condition) return state.chosen.includes(condition.chose);
  if ("not" in condition) return !holds(condition.not, state);
  if ("all" in condition) return condition.all.every((one) => holds(one, state));
  return condition.any.some((one) => holds(one, state));
}

const within = (level: number): number => Math.max(0, Math.min(4, level));

/** Explaining to someone who has not been asked first does half as much good. */
function strength({ moves }: Choice, { moves: before }: PatientState): number {
  const explains = moves.includes("explain") && !moves.includes("explore");
  return explains && !before.includes("explore") ? 0.5 : 1;
}

function shifted(choice: Choice, state: PatientState, trait: Trait): number {
  const shift = choice.shifts?.[trait] ?? 0;
  const isGain = trait === "worry" ? shift < 0 : shift > 0;
  return within(
    state.traits[trait] + (isGain ? Math.trunc(shift * strength(choice, state)) : shift),
  );
}

/** The patient after a choice. Harm is never halved; a gain is, when it comes before listening. */
export function afterChoice(choice: Choice, state: PatientState): PatientState {
  const isWeak = choice.quality === "weak" || choice.quality === "unsafe";
  return {
    traits: {
      trust: shifted(choice, state, "trust"),
      worry: shifted(choice, state, "worry"),
      believed: shifted(choice, state, "believed"),
    },
    known: [...new Set([...state.known, ...(choice.reveals ?? [])])],
    moves: [...new Set([...state.moves, ...choice.moves])],
    chosen: [...state.chosen, choice.id],
    weakRun: isWeak ? state.weakRun + 1 : 0,
  };
}
