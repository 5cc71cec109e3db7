import { type Consultation, LetterTo } from "../../schema/consultation.ts";

/** The tick that a letter of function was copied, printed or shared for a reader. */
export function madeFor(to: LetterTo): string {
  return `made-${to}`;
}

/** The tick that the person agrees to a letter for someone else. */
export function agreedTo(to: LetterTo): string {
  return `agreed-${to}`;
}

/** @returns true where a letter may be made: the patient’s own, or one the patient agrees to */
export function mayMake(to: LetterTo, { letterTicks }: Consultation): boolean {
  return to === "patient" || letterTicks.includes(agreedTo(to));
}

/** Whom a letter was made for. */
export function lettersMade({ letterTicks }: Consultation): LetterTo[] {
  return LetterTo.options.filter((to) => letterTicks.includes(madeFor(to)));
}
