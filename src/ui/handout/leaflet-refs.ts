import type { Leaflet } from "../../schema/library.ts";
import type { SourceRef } from "../../schema/provenance.ts";

/** The sources behind these lines of the leaflet and its emergency box. */
export function leafletRefs(
  leaflet: Leaflet,
  lines: readonly string[] = leaflet.sections.flatMap((section) => section.lines.map((l) => l.id)),
): SourceRef[] {
  return [
    ...Object.values(leaflet.emergency.sources).flat(),
    ...leaflet.sections
      .flatMap((section) => section.lines)
      .filter(({ id }) => lines.includes(id))
      .flatMap(({ sources }) => sources),
  ];
}
