import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const engine = "src/domain/triage";

/** The files that decide, by their path below `root`. */
export function engineFiles(root: string): string[] {
  return [
    "src/domain/logic.ts",
    ...readdirSync(join(root, engine))
      .sort()
      .map((name) => `${engine}/${name}`),
  ];
}

/** A short hash of the rules and of the engine that reads them: a proof of others is no proof of these. */
export function rulesDigest(root: string): string {
  const files = ["src/content/red-flags.json", "src/content/rules.json", ...engineFiles(root)];
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n${readFileSync(join(root, file), "utf8")}\n`);
  return hash.digest("hex").slice(0, 16);
}
