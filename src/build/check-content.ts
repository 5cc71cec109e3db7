import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readingFaults } from "../domain/reading/read-documents.ts";
import { contentFaults } from "../schema/content-faults.ts";
import { patientDocuments } from "../schema/words/patient-documents.ts";
import { offerFaults } from "./translations/offer-faults.ts";
import { readTranslations } from "./translations/read-translations.ts";

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Reads a folder of JSON files by name, folders inside it as `folder/name`. */
export function readJsonFolder(folder: string): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(folder.length + 1, -".json".length);
        return [name, readJson(path)];
      }),
  );
}

/** Stops the build when the content or its English words have a fault, or are hard to read. */
export function checkContent(root: string): Plugin {
  return {
    name: "backstory-check-content",
    apply: "build",
    buildStart() {
      const content = readJsonFolder(join(root, "src/content"));
      const words = readJsonFolder(join(root, "locales/en"));
      const faults = [
        ...contentFaults(content, words),
        ...readingFaults(patientDocuments(words)),
        ...offerFaults(readTranslations(root)),
      ];
      if (faults.length > 0)
        this.error(`The clinical content has ${faults.length} fault(s):\n${faults.join("\n")}`);
    },
  };
}
