import { type LetterParts, plainParts } from "../../../domain/letter/letter-parts.ts";
import type { Text } from "../../../i18n/keys.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { LetterTo } from "../../../schema/consultation.ts";
import type { Leaflet, Pathway } from "../../../schema/library.ts";
import { longDate } from "../../dates.ts";
import { emergencyValues } from "../../handout/emergency-values.ts";

export interface LetterSection {
  readonly heading: string | null;
  readonly lines: readonly string[];
}

interface LetterSource {
  readonly to: LetterTo;
  readonly parts: LetterParts;
  /** Dates such as 2026-11-23. */
  readonly writtenOn: string;
  readonly reviewOn: string | null;
  readonly leaflet: Leaflet;
  readonly pathway: Pathway;
  readonly language: string;
}

/** No letter reaches a patient without what should make them seek help at once. */
function signs({ leaflet, pathway }: LetterSource, text: Text): LetterSection[] {
  return [
    {
      heading: text(textKeys.leafletEmergency("nowTitle"), emergencyValues(pathway, text)),
      lines: leaflet.emergency.now.map((id) => text(textKeys.leafletEmergency(`now.${id}`))),
    },
    { heading: null, lines: [text(textKeys.leafletEmergency("doNotWait"))] },
  ];
}

/** The letter, section by section. It names no one: a line is left to be filled in by hand. */
export function functionLetter(source: LetterSource, text: Text): LetterSection[] {
  const { to, parts, writtenOn, reviewOn, language } = source;
  const voice = to === "patient" ? "patient" : "other";
  const words = (key: string): string => text(textKeys.believe(`letter.${key}`));
  const frame = (lines: readonly string[]): LetterSection => ({ heading: null, lines });
  const listed = (["found", ...plainParts] as const)
    .filter((part) => parts[part].length > 0)
    .map((part) => ({
      heading: words(`${voice}.${part}`),
      lines: parts[part].map((id) => words(`patient.item.${id}`)),
    }));
  const date = text(textKeys.believe("letter.date"), { date: longDate(writtenOn, language) });
  return [
    {
      heading: words(`${voice}.title`),
      lines: to === "patient" ? [date] : [date, words("other.about")],
    },
    frame([words(`${to}.opening`)]),
    ...listed,
    frame([
      ...(parts.saysNoScan ? [words(`${voice}.no-scan`)] : []),
      ...(reviewOn === null
        ? []
        : [
            text(textKeys.believe(`letter.${voice}.review`), {
              date: longDate(reviewOn, language),
            }),
          ]),
      words(`${to}.closing`),
    ]),
    ...(to === "patient" ? signs(source, text) : [frame([words("other.signed")])]),
  ];
}

/** The letter as plain text; what stands in a list begins with a dash. */
export function letterAsText(sections: readonly LetterSection[]): string {
  return sections
    .map(({ heading, lines }, at) => {
      const isList = heading !== null && at > 0;
      const below = lines.map((line) => (isList ? `- ${line}` : line));
      return [...(heading === null ? [] : [heading]), ...below].join("\n");
    })
    .join("\n\n");
}
