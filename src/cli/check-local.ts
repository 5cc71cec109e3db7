import { readFileSync } from "node:fs";
import info from "../content/pack.json" with { type: "json" };
import redFlags from "../content/red-flags.json" with { type: "json" };
import rules from "../content/rules.json" with { type: "json" };
import { loadPack } from "../schema/load-pack.ts";
import { readLocalPack } from "../schema/local/read-local-pack.ts";
import { knownIds } from "../schema/local/reference-faults.ts";
import { toldFault } from "./told-fault.ts";

/** Says what the page would say of a local pathway file. @returns the exit code */
function check(path: string | undefined): number {
  const loaded = loadPack({ info, redFlags, rules });
  if (!loaded.ok || path === undefined) {
    console.error(path === undefined ? "Name a file." : "The content could not be verified.");
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    console.error(`${path} could not be read.`);
    return 2;
  }
  const read = readLocalPack(bytes, knownIds(loaded.pack));
  if (read.ok) {
    console.log(`ok: ${read.pack.name}`);
    return 0;
  }
  for (const fault of read.faults) console.error(toldFault(fault));
  return 1;
}

process.exitCode = check(process.argv[2]);
