import { crossFaults } from "./cross-faults.ts";
import { loadLibrary } from "./load-library.ts";
import { loadPack } from "./load-pack.ts";
import { shippedScenarioFaults } from "./shipped-scenario-faults.ts";
import { sourceFaults } from "./source-faults.ts";
import { wordFaults } from "./word-faults.ts";

/**
 * Every fault of the clinical content and its words: shapes, cross-references, sources, and
 * the words each id needs. What hangs on the shapes is looked at once the shapes are sound.
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
  return [
    ...(core.ok ? [] : core.faults),
    ...(loaded.ok
      ? [
          ...crossFaults(loaded.library),
          ...sourceFaults(loaded.library, words),
          ...wordFaults(loaded.library, words),
          ...shippedScenarioFaults(content, words, loaded.library),
        ]
      : loaded.faults),
  ];
}
