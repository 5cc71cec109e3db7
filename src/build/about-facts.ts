import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import * as z from "zod";
import { countByRisk, HazardLog } from "../schema/hazards.ts";
import { licencesOf, packageOf } from "./licences.ts";
import { rulesDigest } from "./rules-digest.ts";

function readJson(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/**
 * What *About* tells and no content holds: the version, the hazards left with each risk, what the rules
 * are now, and the licences. The build fails where a package in the bundle has none.
 */
export function aboutFacts(root: string): Plugin {
  const { licences, faults } = licencesOf(root);
  const { version } = z.object({ version: z.string() }).parse(readJson(root, "package.json"));
  const log = HazardLog.parse(readJson(root, "docs/clinical-safety/hazards.json"));
  return {
    name: "backstory-about-facts",
    config: () => ({
      define: {
        __ABOUT__: JSON.stringify({
          version,
          hazards: countByRisk(log),
          rulesDigest: rulesDigest(root),
        }),
        __LICENCES__: JSON.stringify(licences),
      },
    }),
    buildStart() {
      if (faults.length > 0) this.error(`Licences:\n${faults.join("\n")}`);
    },
    generateBundle(_options, bundle) {
      const listed = new Set(licences.map(({ name }) => name));
      const bundled = Object.values(bundle).flatMap((output) =>
        output.type === "chunk" ? output.moduleIds.map(packageOf) : [],
      );
      const missing = [...new Set(bundled)].filter((name) => name !== null && !listed.has(name));
      if (missing.length > 0) this.error(`No licence is shown for ${missing.join(", ")}`);
    },
  };
}
