import { readFileSync } from "node:fs";
import info from "../content/pack.json" with { type: "json" };
import redFlags from "../content/red-flags.json" with { type: "json" };
import rules from "../content/rules.json" with { type: "json" };
import { loadPack } from "../schema/load-pack.ts";
import type { LocalFault } from "../schema/local/local-fault.ts";
import { readLocalPack } from "../schema/local/read-local-pack.ts";
import { knownIds } from "../schema/local/reference-faults.ts";

const words = new URL("../../locales/en/screens.json", import.meta.url);
const phrases: { local: { fault: Record<string, string> } } = JSON.parse(
  readFileSync(words, "utf8"),
);

function line({ line, path, problem, value }: LocalFault): string {
  const what = (phrases.local.fault[problem] ?? problem).replace("{{value}}", () => value);
  const where = [line === null ? "" : `Line ${line}`, path].filter((part) => part !== "");
  return where.length === 0 ? what : `${where.join(", ")}: ${what}`;
}

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
  for (const fault of read.faults) console.error(line(fault));
  return 1;
}

process.exitCode = check(process.argv[2]);
