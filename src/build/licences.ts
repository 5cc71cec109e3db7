import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const PackageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** Its short name, such as MIT. */
  readonly licence: string;
  readonly text: string;
}

function readPackage(folder: string): z.infer<typeof PackageFile> {
  return PackageFile.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
}

/** Packages that a file imports by name. */
function importedBy(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/ from "([^".][^"]*)"/g)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
}

/**
 * Names of every package whose code is in the app: its dependencies, those of the service worker,
 * and all that these need in turn. Types alone are left aside.
 */
function shippedPackages(root: string): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name) || name.startsWith("@types/")) return;
    found.add(name);
    const folder = join(root, "node_modules", name);
    if (existsSync(folder)) Object.keys(readPackage(folder).dependencies).forEach(visit);
  };
  Object.keys(readPackage(root).dependencies).forEach(visit);
  importedBy(join(root, "src/sw.ts")).forEach(visit);
  return [...found].sort();
}

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(file));
  return name === undefined ? "" : readFileSync(join(folder, name), "utf8").trim();
}

/** The licence of every package in the app, and a fault for each that names or brings none. */
export function licencesOf(root: string): { licences: Licence[]; faults: string[] } {
  const licences: Licence[] = [];
  const faults: string[] = [];
  for (const name of shippedPackages(root)) {
    const folder = join(root, "node_modules", name);
    if (!existsSync(folder)) {
      faults.push(`${name}: not installed`);
      continue;
    }
    const { version, license: licence = "" } = readPackage(folder);
    const text = licenceText(folder);
    if (licence === "" || licence === "UNLICENSED") faults.push(`${name}: no licence named`);
    if (text === "") faults.push(`${name}: no licence text`);
    licences.push({ name, version, licence, text });
  }
  return { licences, faults };
}

/** @returns the package a bundled file belongs to, or null for one of our own */
export function packageOf(moduleId: string): string | null {
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1] ?? null;
}
