import { agreementFaults } from "./agreement-faults.ts";
import { conversationFaults } from "./conversation-faults.ts";
import { crossFaults } from "./cross-faults.ts";
import { figureDisagreements } from "./figure-agreement.ts";
import { figureFaults } from "./figure-faults.ts";
import { handoutFaults } from "./handout-faults.ts";
import { loadLibrary } from "./load-library.ts";
import { loadPack } from "./load-pack.ts";
import { pictureFaults } from "./picture-faults.ts";
import { reportFaults } from "./report-faults.ts";
import { shippedScenarioFaults } from "./shipped-scenario-faults.ts";
import { sourceFaults } from "./source-faults.ts";
import { thresholdFaults } from "./threshold-faults.ts";
import { toneFaults } from "./tone-faults.ts";
import { wordFaults } from "./word-faults.ts";

/**
 * Every fault of the clinical content and its words: shapes, cross-references, sources, the
 * words each id needs, and the tone of those that patients meet. What hangs on the shapes is looked at once
 * the shapes are sound, and figures once the sources are.
 * @param content JSON by file name below `src/content`, without the ending
 * @param words JSON of one language by file name, without the ending
 */
export function contentFaults(
  content: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, unknown>>,
): string[] {
  const core = loadPack({
    info: content["pack"],
    redFlags: content["red-flags"],
    rules: content["rules"],
  });
  const loaded = loadLibrary(content);
  const faults = [
    ...(core.ok ? [] : core.faults),
    ...(loaded.ok
      ? [
          ...crossFaults(loaded.library),
          ...agreementFaults(loaded.library),
          ...reportFaults(loaded.library),
          ...pictureFaults(loaded.library),
          ...conversationFaults(loaded.library),
          ...handoutFaults(loaded.library),
          ...sourceFaults(loaded.library, words),
          ...wordFaults(loaded.library, words),
          ...shippedScenarioFaults(content, words, loaded.library),
          ...toneFaults(loaded.library, words),
        ]
      : loaded.faults),
  ];
  if (!loaded.ok || faults.length > 0) return faults;
  return [
    ...figureFaults(loaded.library, words),
    ...figureDisagreements(loaded.library, words),
    ...thresholdFaults(loaded.library, words),
  ];
}
