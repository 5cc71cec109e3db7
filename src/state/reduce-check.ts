import type { Answer, YesNo } from "../schema/answers.ts";
import type { Consultation } from "../schema/consultation.ts";

type Checked = Pick<Consultation, "answers" | "noneGiven">;

/** Records one answer; `not_asked` takes it back. */
export function answered(state: Checked, id: string, answer: Answer): Checked {
  const { [id]: _replaced, ...others } = state.answers;
  const answers = answer === "not_asked" ? others : { ...others, [id]: answer };
  return { answers, noneGiven: state.noneGiven };
}

/** "Asked all of these, none present": fills only what is still unasked, and remembers what it filled. */
export function groupNone(state: Checked, group: string, items: readonly string[]): Checked {
  const unasked = items.filter((id) => (state.answers[id] ?? "not_asked") === "not_asked");
  const filled = Object.fromEntries(unasked.map((id) => [id, "no" as const]));
  const before = state.noneGiven[group] ?? [];
  return {
    answers: { ...state.answers, ...filled },
    noneGiven: { ...state.noneGiven, [group]: [...new Set([...before, ...unasked])] },
  };
}

/** Takes back what "none present" filled, except what was answered otherwise since. */
export function groupNoneUndone(state: Checked, group: string): Checked {
  const { [group]: filled = [], ...noneGiven } = state.noneGiven;
  const answers = Object.fromEntries(
    Object.entries(state.answers).filter(([id, answer]) => answer !== "no" || !filled.includes(id)),
  );
  return { answers, noneGiven };
}

/**
 * What the patient answered alone. It can raise what the clinician recorded and never lowers it: a
 * “yes” stays until the clinician takes it back.
 */
export function selfAnswered(state: Consultation, id: string, answer: YesNo) {
  const checked = state.answers[id] === "yes" ? state : answered(state, id, answer);
  const selfAnswered = [...new Set([...state.selfAnswered, id])];
  return { answers: checked.answers, noneGiven: checked.noneGiven, selfAnswered };
}
