import type { Decision } from "../triage/decide.ts";
import { answerTo, isAsked } from "../triage/facts.ts";

/** What was recorded, kept apart: present, asked and absent, not known, not asked. */
export interface SortedAnswers {
  readonly present: readonly string[];
  /** By group, in ask order. */
  readonly absent: readonly { readonly group: string; readonly ids: readonly string[] }[];
  readonly unknown: readonly string[];
  readonly notAsked: readonly string[];
  /** Lowering details that were established. */
  readonly details: readonly string[];
}

/** Sorts the yes/no items on view; numbers and sex are stated with the person. */
export function sortAnswers(decision: Decision): SortedAnswers {
  const present: string[] = [];
  const unknown: string[] = [];
  const notAsked: string[] = [];
  const details: string[] = [];
  const absent: { group: string; ids: string[] }[] = [];
  for (const group of decision.groups) {
    const ids: string[] = [];
    for (const { finding } of group.items) {
      if (finding.input !== "yes-no") {
        if (!isAsked(decision.facts, finding.id)) notAsked.push(finding.id);
        continue;
      }
      const answer = answerTo(decision.facts, finding.id);
      if (finding.lowering) {
        if (answer === "yes") details.push(finding.id);
      } else if (answer === "yes") present.push(finding.id);
      else if (answer === "no") ids.push(finding.id);
      else if (answer === "unknown") unknown.push(finding.id);
      else notAsked.push(finding.id);
    }
    if (ids.length > 0) absent.push({ group: group.id, ids });
  }
  return { present, absent, unknown, notAsked, details };
}
