import type { Decision } from "../domain/triage/decide.ts";
import type { GroupOnView } from "../domain/triage/on-view.ts";
import type { Consultation } from "../schema/consultation.ts";

/** How far one of the five stops has come. */
export type StopState = "untouched" | "begun" | "complete" | "needs-you";

/** @returns true when the class calls for action before any conversation about not scanning */
export function isUrgent(decision: Decision): boolean {
  return decision.class === "E" || decision.class === "U1" || decision.class === "U2";
}

/** @returns true while no card may be applied: something urgent stands, or the check is not finished */
export function isTalkOff(consultation: Consultation, decision: Decision): boolean {
  return (
    isUrgent(decision) || decision.class === "INC" || decision.banner || !hasAnswers(consultation)
  );
}

export function hasAnswers(consultation: Consultation): boolean {
  return Object.keys(consultation.answers).length > 0;
}

/** The state of all five stops, derived from the consultation. */
export function stopStates(
  consultation: Consultation,
  decision: Decision,
): Record<"check" | "decide" | "talk" | "box1" | "record", StopState> {
  const begun = hasAnswers(consultation);
  const isComplete = begun && decision.missing.length === 0 && decision.impossible.length === 0;
  return {
    check: !begun
      ? "untouched"
      : decision.banner && isComplete
        ? "needs-you"
        : isComplete
          ? "complete"
          : "begun",
    decide: !begun
      ? "untouched"
      : isUrgent(decision)
        ? "needs-you"
        : decision.incomplete
          ? "begun"
          : "complete",
    talk: consultation.beliefs.length > 0 ? "begun" : "untouched",
    box1:
      Object.keys(consultation.patient).length >= 3
        ? "complete"
        : consultation.behaviours.length > 0
          ? "begun"
          : "untouched",
    record:
      consultation.reviewOn !== null && consultation.safetyNet.length > 0
        ? "complete"
        : consultation.plan.length + consultation.safetyNet.length > 0
          ? "begun"
          : "untouched",
  };
}

/** Mandatory items of a group that are still not asked. */
export function missingIn(group: GroupOnView, decision: Decision): string[] {
  return group.items.map(({ finding }) => finding.id).filter((id) => decision.missing.includes(id));
}

/** The first group with something to ask, looking on from the one on screen. */
export function nextGroup(decision: Decision, after: string | null): string | null {
  const groups = decision.groups.filter(({ id }) => id !== "extra");
  const at = groups.findIndex(({ id }) => id === after);
  const ordered = [...groups.slice(at + 1), ...groups.slice(0, at + 1)];
  return ordered.find((group) => missingIn(group, decision).length > 0)?.id ?? null;
}

/** How many items not asked belong to the emergency checks of the first two groups. */
export function urgentMissing(decision: Decision): number {
  return decision.groups
    .filter(({ id }) => id === "G1" || id === "G2")
    .reduce((sum, group) => sum + missingIn(group, decision).length, 0);
}
