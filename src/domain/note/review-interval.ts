import type { Decision } from "../triage/decide.ts";
import { answerTo } from "../triage/facts.ts";

/**
 * Which of the review intervals of section 4.2 fits: severe pain or any mild deficit,
 * radicular pain, severe non-specific pain, or other. All are our judgement.
 */
export function reviewIntervalId(decision: Decision): string {
  const is = (id: string): boolean => answerTo(decision.facts, id) === "yes";
  if (is("NEU3") || is("NEU1") || is("CA2") || is("FX8") || is("NEU9"))
    return "severe-or-mild-deficit";
  if (is("NEU7") || is("CES7")) return "radicular";
  if (is("CA3")) return "non-specific-severe";
  return "non-specific";
}
