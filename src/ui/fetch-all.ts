import { fetchWordsOf } from "../i18n/later-words.ts";
import * as companion from "./companion.ts";
import { fetchCovers } from "./cover-screen.tsx";
import { laterChunks } from "./later-chunks.ts";
import {
  loadExampleScenario,
  loadMoveWords,
  loadScenario,
  shippedScenarios,
} from "./scenario-files.ts";
import { screenChunks } from "./screen-chunks.ts";
import { fetchSubjects } from "./screens/turned/subjects.ts";
import type { Services } from "./services.ts";
import { watchExpiry } from "./watch-expiry.ts";

/** Resource Timing keeps 250 entries by itself: fewer than the app has files. */
const ENTRIES_KEPT = 5000;

/** Takes every screen, word and content chunk into memory. What fails is asked for again when wanted. */
export async function fetchAll(services: Services): Promise<void> {
  const { texts, local } = services;
  watchExpiry(services);
  performance.setResourceTimingBufferSize?.(ENTRIES_KEPT);
  const { loadPathway, loadFinderWords, ...parts } = companion;
  await Promise.allSettled([
    local(),
    ...fetchWordsOf(texts.language),
    ...[...Object.values(screenChunks), ...Object.values(laterChunks)].map((load) => load()),
    fetchCovers(),
    fetchSubjects(),
    ...Object.values(parts).map((load) => load()),
    loadMoveWords(),
    loadExampleScenario(),
    ...shippedScenarios.map((id) => loadScenario(id)),
    ...(["uk", "us", "au"] as const).map(loadPathway),
  ]);
}
