import type { WordFile } from "../i18n/keys.ts";
import * as companion from "./companion.ts";
import { fetchCovers } from "./cover-screen.tsx";
import { laterChunks } from "./later-chunks.ts";
import { screenChunks } from "./screen-chunks.ts";
import { fetchSubjects } from "./screens/turned/subjects.ts";
import type { Services } from "./services.ts";
import { watchExpiry } from "./watch-expiry.ts";

const words: readonly WordFile[] = [
  "screens",
  "ask",
  "rules",
  "pathways",
  "talk",
  "box1",
  "leaflet",
  "record",
  "report",
  "facts",
  "agreement",
  "teach-back",
  "pictures",
  "mirror",
  "believe",
  "handouts",
];

/** Resource Timing keeps 250 entries by itself: fewer than the app has files. */
const ENTRIES_KEPT = 5000;

/** Takes every screen, word and content chunk into memory. What fails is asked for again when wanted. */
export async function fetchAll(services: Services): Promise<void> {
  const { texts, local } = services;
  watchExpiry(services);
  performance.setResourceTimingBufferSize?.(ENTRIES_KEPT);
  const { loadPathway, loadFinderWords, ...parts } = companion;
  await Promise.allSettled([
    texts.load(words),
    local(),
    loadFinderWords(texts.language),
    ...[...Object.values(screenChunks), ...Object.values(laterChunks)].map((load) => load()),
    fetchCovers(),
    fetchSubjects(),
    ...Object.values(parts).map((load) => load()),
    ...(["uk", "us", "au"] as const).map(loadPathway),
  ]);
}
