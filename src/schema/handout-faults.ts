import { unknownIds } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import type { Library } from "./load-library.ts";

function unknown(what: string, known: readonly string[], ids: readonly string[]): string[] {
  return unknownIds("handouts.json", what, known, ids);
}

/** Lines, signs, groups, findings and plans that the handouts name and nothing else has. */
export function handoutFaults({
  handouts,
  agreement,
  leaflet,
  "red-flags": redFlags,
}: Library): string[] {
  const { asked, poster, slides, card, letter } = handouts;
  const signs = leaflet.emergency.now;
  const lines = leaflet.sections.flatMap((section) => idsOf(section.lines));
  return [
    ...[...poster, ...slides.topics].flatMap(({ section, lines: chosen }) => {
      const found = leaflet.sections.find(({ id }) => id === section);
      return found === undefined
        ? [`handouts.json: unknown section ${section}`]
        : unknown(`line of ${section}:`, idsOf(found.lines), chosen);
    }),
    ...unknown(
      "line",
      lines,
      letter.outcomeLines.flatMap((one) => one.lines),
    ),
    ...unknown("emergency sign", signs, slides.strip),
    ...unknown("plan", idsOf(agreement.plan), [...card.plan, ...letter.notWhileUrgent]),
    ...unknown("group", idsOf(redFlags.groups), letter.checked),
    ...unknown("finding", idsOf(redFlags.findings), [...letter.intimate, ...asked]),
  ];
}
