import type { Choice, Ending, Scenario, ScenarioNode } from "../../schema/scenario.ts";
import { isOpen, nextPlace, type Turn } from "./replay.ts";
import { afterChoice, type PatientState } from "./state.ts";

/** Another choice that was on offer at a turn, and what it would have led to. */
export interface Road {
  readonly node: ScenarioNode;
  readonly choice: Choice;
  readonly after: PatientState;
  /** Facts it would have brought out that were not known yet. */
  readonly reveals: readonly string[];
  readonly to: ScenarioNode | Ending;
  /** It would have led to the same place as the choice that was made. */
  readonly isSame: boolean;
}

/** The other choices of a turn; one that was not on offer then was no road. */
export function roadsNotTaken(scenario: Scenario, { node, choice, before, after }: Turn): Road[] {
  const taken = nextPlace(scenario, choice, after);
  return node.choices
    .filter((other) => other.id !== choice.id && isOpen(other, before))
    .flatMap((other): Road[] => {
      const then = afterChoice(other, before);
      const to = nextPlace(scenario, other, then);
      if (to === undefined) return [];
      return [
        {
          node,
          choice: other,
          after: then,
          reveals: then.known.filter((fact) => !before.known.includes(fact)),
          to,
          isSame: to === taken,
        },
      ];
    });
}
