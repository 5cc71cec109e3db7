import { laterWords } from "../i18n/later-words.ts";
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

/** Takes every screen, word and content chunk into memory. What fails is asked for again when wanted. */
export async function fetchAll({ texts, local }: Services): Promise<void> {
  const { loadPathway, loadFinderWords, ...parts } = companion;
  const words = Object.entries(laterWords).filter(([path]) =>
    path.startsWith(`/locales/${texts.language}/`),
  );
  await Promise.allSettled([
    local(),
    ...words.map(([, load]) => load()),
    ...[...Object.values(screenChunks), ...Object.values(laterChunks)].map((load) => load()),
    fetchCovers(),
    fetchSubjects(),
    ...Object.values(parts).map((load) => load()),
    loadMoveWords(texts.language),
    loadExampleScenario(),
    ...shippedScenarios.map((id) => loadScenario(id, texts.language)),
    ...(["uk", "us", "au"] as const).map(loadPathway),
  ]);
}
