import type { Handouts } from "../../schema/handouts.ts";
import type { Leaflet } from "../../schema/library.ts";

/** One idea: lines of a section of the leaflet, or some of its emergency signs. */
export type Slide =
  | { readonly kind: "lines"; readonly section: string; readonly lines: readonly string[] }
  | {
      readonly kind: "signs";
      readonly urgency: "now" | "urgent";
      readonly signs: readonly string[];
    };

function inChunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}

/**
 * One round of the slideshow. It opens on emergency signs and comes back to them after every few
 * topics; every sign is shown at least once a round, and those that cannot wait come first.
 */
export function slideOrder(slides: Handouts["slides"], emergency: Leaflet["emergency"]): Slide[] {
  const signs = (["now", "urgent"] as const).flatMap((urgency) =>
    inChunks(emergency[urgency], slides.signsEach).map(
      (chunk): Slide => ({ kind: "signs", urgency, signs: chunk }),
    ),
  );
  const topics = slides.topics.flatMap(({ section, lines, together = false }) =>
    (together ? [lines] : lines.map((line) => [line])).map(
      (some): Slide => ({ kind: "lines", section, lines: some }),
    ),
  );
  const parts = inChunks(topics, slides.between);
  const round = parts.flatMap((part, at) => {
    const sign = signs[at % signs.length];
    return sign === undefined ? part : [sign, ...part];
  });
  return [...round, ...signs.slice(parts.length)];
}
