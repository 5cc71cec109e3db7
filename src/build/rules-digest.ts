import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const engine = "src/domain/triage";

/** A short hash of the rules and of the engine that reads them: a proof of others is no proof of these. */
export function rulesDigest(root: string): string {
  const files = [
    "src/content/red-flags.json",
    "src/content/rules.json",
    "src/domain/logic.ts",
    ...readdirSync(join(root, engine))
      .sort()
      .map((name) => `${engine}/${name}`),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\n${readFileSync(join(root, file), "utf8")}\n`);
  return hash.digest("hex").slice(0, 16);
}
