import type { PatientReply } from "../../schema/consultation.ts";
import type { Checklist } from "../../schema/library.ts";

export type Box1State = "done" | "partly" | "notDone" | "notAsked";

/**
 * How one item of Box 1 stands (beliefs source, section 5.1). Only the patient's replies
 * settle the item about being believed; what the clinician tried never does.
 */
export function box1State(
  item: Checklist["items"][number],
  questions: readonly string[],
  behaviours: readonly string[],
  replies: Readonly<Record<string, PatientReply>>,
): Box1State {
  if (item.answeredBy === "clinician") {
    if (item.doneWhen.every((id) => behaviours.includes(id))) return "done";
    return item.behaviours.some((id) => behaviours.includes(id)) ? "partly" : "notDone";
  }
  const given = questions.map((question) => replies[question]);
  if (given.includes("no")) return "notDone";
  if (given.some((reply) => reply === undefined || reply === "skip")) return "notAsked";
  return given.every((reply) => reply === "yes") ? "done" : "partly";
}
