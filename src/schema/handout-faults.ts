import type { Library } from "./load-library.ts";

function unknown(what: string, known: readonly string[], ids: readonly string[]): string[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => `handouts.json: unknown ${what} ${id}`);
}

/** Lines, signs, groups, findings and plans that the handouts name and nothing else has. */
export function handoutFaults({ handouts, leaflet, "red-flags": redFlags }: Library): string[] {
  const { poster, slides, card, letter } = handouts;
  const signs = leaflet.emergency.now;
  const lines = leaflet.sections.flatMap((section) => section.lines.map(({ id }) => id));
  return [
    ...[...poster, ...slides.topics].flatMap(({ section, lines: chosen }) => {
      const found = leaflet.sections.find(({ id }) => id === section);
      return found === undefined
        ? [`handouts.json: unknown section ${section}`]
        : unknown(
            `line of ${section}:`,
            found.lines.map(({ id }) => id),
            chosen,
          );
    }),
    ...unknown(
      "line",
      lines,
      letter.outcomeLines.flatMap((one) => one.lines),
    ),
    ...unknown("emergency sign", signs, slides.strip),
    ...unknown("plan", letter.plan, [...card.plan, ...letter.notWhileUrgent]),
    ...unknown(
      "group",
      redFlags.groups.map(({ id }) => id),
      letter.checked,
    ),
    ...unknown(
      "finding",
      redFlags.findings.map(({ id }) => id),
      letter.intimate,
    ),
  ];
}
