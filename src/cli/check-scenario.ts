import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readJsonFolder } from "../build/check-content.ts";
import { explorePaths } from "../domain/rehearsal/explore-paths.ts";
import { tooLarge } from "../schema/file/file-text.ts";
import { loadLibrary } from "../schema/load-library.ts";
import { readScenario, SCENARIO_LIMIT } from "../schema/read-scenario.ts";
import { knownIds } from "../schema/scenario-id-faults.ts";
import { toldFault } from "./told-fault.ts";

/** `npm run check-scenario FILE`: every fault of a scenario file, or how it plays. */
function main(path: string | undefined): number {
  if (path === undefined) {
    console.error("Name a scenario file: npm run check-scenario FILE");
    return 2;
  }
  const loaded = loadLibrary(readJsonFolder("src/content"));
  if (!loaded.ok) {
    console.error(loaded.faults.join("\n"));
    return 2;
  }
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > SCENARIO_LIMIT) {
      console.error(toldFault(tooLarge(SCENARIO_LIMIT)));
      return 1;
    }
    bytes = readFileSync(path);
  } catch {
    console.error(`${path}: the file could not be read.`);
    return 2;
  }
  const read = readScenario(bytes, knownIds(loaded.library));
  if (!read.ok) {
    for (const fault of read.faults) console.error(toldFault(fault));
    console.error(`${read.faults.length} fault(s). The file was not accepted.`);
    return 1;
  }
  const { scenario, words } = read.file;
  const { shortest, longest } = explorePaths(scenario);
  console.info(`${scenario.id}: no fault. ${scenario.nodes.length} nodes.`);
  for (const { id, quality } of scenario.endings)
    console.info(
      `  ${id} (${quality}): ${shortest[id] === undefined ? "not met in play" : `${shortest[id]} turns at the shortest`}`,
    );
  console.info(`  longest way met: ${longest} turns`);
  const weight = [scenario, words].reduce(
    (sum, part) => sum + gzipSync(JSON.stringify(part)).length,
    0,
  );
  console.info(`  ${weight} bytes gzip`);
  return 0;
}

process.exitCode = main(process.argv[2]);
