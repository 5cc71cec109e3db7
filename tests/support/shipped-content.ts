import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Library, loadLibrary } from "../../src/schema/load-library.ts";

export type JsonFiles = Record<string, unknown>;

/** Every JSON file of a folder by its path below it, without the ending. */
function readFolder(folder: string): JsonFiles {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [
        path.slice(0, -".json".length).replaceAll("\\", "/"),
        JSON.parse(readFileSync(join(folder, path), "utf8")),
      ]),
  );
}

const root = join(import.meta.dirname, "../..");

/** A fresh copy of the shipped content: a test may break it as it likes. */
export function shippedContent(): JsonFiles {
  return readFolder(join(root, "src/content"));
}

/** A fresh copy of the English words. */
export function englishWords(): JsonFiles {
  return readFolder(join(root, "locales/en"));
}

/** The shipped content through its shapes, or a failure that names every fault. */
export function shippedLibrary(): Library {
  const loaded = loadLibrary(shippedContent());
  if (!loaded.ok) throw new Error(loaded.faults.join("\n"));
  return loaded.library;
}

/** Puts a value at a place in a copy; `undefined` takes away what is there. */
export function put(files: JsonFiles, path: readonly (string | number)[], value: unknown): void {
  const [last, ...before] = path.toReversed();
  const holder = before
    .toReversed()
    .reduce<unknown>((at, key) => Reflect.get(Object(at), key), files);
  if (last === undefined || typeof holder !== "object" || holder === null)
    throw new Error(`Nothing at ${path.join(".")}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}

/** The phrase at a place, to be changed and put back. */
export function phraseAt(files: JsonFiles, path: readonly string[]): string {
  const phrase = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), files);
  if (typeof phrase !== "string") throw new Error(`No phrase at ${path.join(".")}`);
  return phrase;
}
