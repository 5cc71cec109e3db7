import type { Choice, Ending, Scenario, ScenarioNode } from "../../schema/scenario.ts";
import { shuffled } from "./seed.ts";
import { afterChoice, holds, type PatientState, startState } from "./state.ts";

/** One turn that was taken. */
export interface Turn {
  readonly node: ScenarioNode;
  readonly choice: Choice;
  readonly before: PatientState;
  readonly after: PatientState;
  /** The patient asked again, louder, after this turn: it was the second weak one in a row. */
  readonly isLouder: boolean;
}

/** A rehearsal as far as it has come. */
export interface Run {
  readonly turns: readonly Turn[];
  readonly state: PatientState;
  /** Where it stands: a node to answer, or the end. */
  readonly at: ScenarioNode | Ending;
  readonly isOver: boolean;
  /** How many of the choices given could not be replayed: the scenario has changed since. */
  readonly dropped: number;
}

/** What is offered at a node now, in an order that the seed decides. */
export function offered(node: ScenarioNode, state: PatientState, seed: number): readonly Choice[] {
  const open = node.choices.filter((choice) => isOpen(choice, state));
  return shuffled(open, `${seed} ${node.id} ${state.chosen.length}`);
}

function placeOf(scenario: Scenario, id: string): ScenarioNode | Ending | undefined {
  return (
    scenario.nodes.find((node) => node.id === id) ??
    scenario.endings.find((ending) => ending.id === id)
  );
}

/**
 * Where a choice leads a patient who is then in this state.
 * @returns undefined when the scenario was not checked and leads nowhere
 */
export function nextPlace(
  scenario: Scenario,
  choice: Choice,
  after: PatientState,
): ScenarioNode | Ending | undefined {
  const way = choice.to.find(({ when }) => when === undefined || holds(when, after));
  return way && placeOf(scenario, way.to);
}

/** Whether a choice is on offer to a patient in this state. */
export function isOpen({ when }: Choice, state: PatientState): boolean {
  return when === undefined || holds(when, state);
}

/**
 * Plays choices from the beginning. Deterministic: the same scenario and choices give the same
 * patient. Stops at the last choice that is still valid and says how many were dropped.
 * @throws when the scenario was not checked and leads nowhere
 */
export function replay(scenario: Scenario, choices: readonly string[]): Run {
  let state = startState(scenario);
  let at = placeOf(scenario, scenario.first);
  const turns: Turn[] = [];
  for (const id of choices) {
    if (at === undefined || !("choices" in at)) break;
    const node: ScenarioNode = at;
    const choice = node.choices.find((one) => one.id === id);
    if (choice === undefined || !isOpen(choice, state)) break;
    const after = afterChoice(choice, state);
    turns.push({ node, choice, before: state, after, isLouder: after.weakRun === 2 });
    state = after;
    at = nextPlace(scenario, choice, after);
  }
  if (at === undefined) throw new Error(`${scenario.id}: a choice leads nowhere`);
  return { turns, state, at, isOver: !("choices" in at), dropped: choices.length - turns.length };
}
