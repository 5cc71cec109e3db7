import type { Difference } from "../../schema/consultation.ts";
import type { OutcomeClass } from "../../schema/core-pack.ts";
import { type Decision, urgency } from "../triage/decide.ts";

const urgentClasses: readonly OutcomeClass[] = ["E", "U1", "U2"];

export interface LetterOutcome {
  /** Whose plain words say what happens next. */
  readonly words: OutcomeClass | "differs";
  /** Nothing about not scanning may be said. */
  readonly isUrgent: boolean;
  /** The places the rules name are those the patient goes to. */
  readonly isByRules: boolean;
}

/**
 * What a letter to the patient says about the decision. It follows the clinician who goes higher
 * than the rules. Where the clinician goes below something urgent, it says that the next step was
 * chosen together and no more, and an unfinished check stays one: neither may read as all-clear.
 */
export function letterOutcome(decision: Decision, difference: Difference | null): LetterOutcome {
  const byRules = decision.class;
  const chosen = difference?.class ?? byRules;
  const isUrgent = [byRules, decision.provisional, chosen].some((c) => urgentClasses.includes(c));
  const words = { words: chosen, isUrgent, isByRules: chosen === byRules };
  if (chosen === byRules || urgency(chosen) > urgency(decision.provisional)) {
    const staysUnfinished = byRules === "INC" && !urgentClasses.includes(chosen);
    return staysUnfinished ? { words: "INC", isUrgent, isByRules: false } : words;
  }
  if (isUrgent) return { words: "differs", isUrgent, isByRules: false };
  return byRules === "INC" || byRules === "OOS"
    ? { words: byRules, isUrgent, isByRules: false }
    : words;
}
