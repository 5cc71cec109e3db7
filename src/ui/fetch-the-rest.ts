import type { Texts } from "../i18n/texts.ts";
import { screenChunks } from "./screen-chunks.ts";

/**
 * Takes every screen, word and content chunk into memory once the app has nothing better to
 * do, so that a page of an older version never asks for chunks that a newer worker has dropped.
 * What fails now is asked for again when it is wanted.
 */
export function fetchTheRest(texts: Texts): void {
  const fetchAll = async (): Promise<void> => {
    const { loadPathway, loadFinderWords, ...parts } = await import("./companion.ts");
    await Promise.allSettled([
      texts.load(["screens", "ask", "rules", "pathways", "talk", "box1", "leaflet", "record"]),
      ...Object.values(screenChunks).map((load) => load()),
      ...Object.values(parts).map((load) => load()),
      loadFinderWords(texts.language),
      ...(["uk", "us", "au"] as const).map(loadPathway),
    ]);
  };
  const begin = (): void => {
    fetchAll().catch(() => {
      // Without a network before the first visit is kept, each part is asked for when wanted.
    });
  };
  if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 5000 });
  else setTimeout(begin, 1500);
}
