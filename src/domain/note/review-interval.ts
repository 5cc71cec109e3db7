import type { Decision } from "../triage/decide.ts";
import { answerTo } from "../triage/facts.ts";

/** Routine rules whose own action asks for a review within 2 weeks. */
const withinTwoWeeks = ["CA-2b", "CA-2c", "CA-7", "INF-5b"];

/**
 * Which of the review intervals of section 4.2 fits: severe pain or any mild deficit,
 * radicular pain, severe non-specific pain, or other. All are our judgement. A rule that asks
 * for action or review within 2 weeks is never given a longer one.
 * @returns null with an emergency, or days to act: its clock holds, and no date weeks ahead
 */
export function reviewIntervalId(decision: Decision): string | null {
  if (decision.class === "E" || decision.class === "U1") return null;
  const is = (id: string): boolean => answerTo(decision.facts, id) === "yes";
  if (is("NEU3") || is("NEU1") || is("CA2") || is("FX8") || is("NEU9"))
    return "severe-or-mild-deficit";
  if (is("NEU7") || is("CES7")) return "radicular";
  const isSoon = decision.fired.some(({ id }) => withinTwoWeeks.includes(id));
  if (is("CA3") || decision.class === "U2" || isSoon) return "non-specific-severe";
  return "non-specific";
}
