import type { Consultation } from "../schema/consultation.ts";
import type { ConsultationEvent } from "./events.ts";
import { answered, groupNone, groupNoneUndone, selfAnswered } from "./reduce-check.ts";

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** One entry set; null takes it out. */
function entered<T>(map: Record<string, T>, id: string, value: T | null): Record<string, T> {
  const { [id]: _replaced, ...others } = map;
  return value === null ? others : { ...others, [id]: value };
}

/** Folds one event into a consultation. @param now milliseconds by the device's clock */
export function reduce(state: Consultation, event: ConsultationEvent, now: number): Consultation {
  const next = fold(state, event);
  // taken up again is not changed: its time runs on
  return next === state || event.type === "resumed" ? next : { ...next, changedAt: now };
}

function fold(state: Consultation, event: ConsultationEvent): Consultation {
  switch (event.type) {
    case "answered":
      return { ...state, ...answered(state, event.id, event.answer) };
    case "self-answered":
      return { ...state, ...selfAnswered(state, event.id, event.answer) };
    case "language-set":
      return { ...state, patientLanguage: event.language };
    case "group-none":
      return { ...state, ...groupNone(state, event.group, event.items) };
    case "group-none-undone":
      return { ...state, ...groupNoneUndone(state, event.group) };
    case "differed":
      return { ...state, difference: event.difference };
    case "toggled":
      return { ...state, [event.list]: toggled(state[event.list], event.id) };
    case "left-out":
      return { ...state, leftOut: entered(state.leftOut, event.item, event.reason) };
    case "patient-replied":
      return { ...state, patient: { ...state.patient, [event.question]: event.reply } };
    case "letter-addressed":
      return { ...state, letterTo: event.to };
    case "review-set":
      return { ...state, reviewOn: event.on };
    case "duty-set":
      return { ...state, duties: entered(state.duties, event.item, event.who) };
    case "agreement-set":
      return { ...state, agreement: event.agreement };
    case "taught-back":
      return { ...state, teachBack: entered(state.teachBack, event.prompt, event.result) };
    case "resumed":
      return event.consultation;
    case "finished":
      return event.next;
  }
}
