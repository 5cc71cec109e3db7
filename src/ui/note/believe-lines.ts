import { lettersMade } from "../../domain/letter/letter-readers.ts";
import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** What was said to be believed, and for whom a letter of function was made. */
export function believeLines({ consultation, believe }: NoteParts, text: Text): NoteLine[] {
  const words = (part: string): string => text(textKeys.believe(part));
  const made = lettersMade(consultation);
  const said = believe.steps.filter(({ id }) => consultation.believedSteps.includes(id));
  return [
    ...(said.length > 0
      ? [[words("noteSaid"), said.map(({ id }) => words(`step.${id}.note`)).join("; ")] as const]
      : []),
    ...(made.length > 0
      ? [[words("noteLetter"), made.map((to) => words(`noteFor.${to}`)).join("; ")] as const]
      : []),
  ];
}
