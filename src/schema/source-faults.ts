import { twiceFaults } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import { type Library, pathwaysOf } from "./load-library.ts";
import { phrasesOf, type Words } from "./words/phrases.ts";

/** One value somewhere in a file: a leaf or a whole object. */
interface Node {
  /** The way to it, by ids where there are any. */
  readonly path: string;
  readonly value: unknown;
}

function nodesOf(value: unknown, path: string): Node[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return [
    { path, value },
    ...Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const hasId = Array.isArray(value) && typeof inner === "object" && inner !== null;
      const id = hasId && "id" in inner && typeof inner.id === "string" ? inner.id : key;
      return nodesOf(inner, `${path}.${id}`);
    }),
  ];
}

/** A source named by a `{ id, mark }` pair, or alone under `source` or `via`. */
function sourceNamed({ path, value }: Node): string | null {
  if (typeof value === "string") return /\.(source|via\.\d+)$/.test(path) ? value : null;
  if (typeof value !== "object" || value === null || !("id" in value && "mark" in value))
    return null;
  return Object.keys(value).length === 2 && typeof value.id === "string" ? value.id : null;
}

function unknownSources(library: Library): string[] {
  const known = new Set(idsOf(library.sources.sources));
  return Object.entries(library).flatMap(([file, part]) =>
    nodesOf(part, "").flatMap((node) => {
      const id = sourceNamed(node);
      const isUnknown = id !== null && !known.has(id);
      return isUnknown ? [`${file}.json: ${node.path.slice(1)}: unknown source ${id}`] : [];
    }),
  );
}

/** Paths of pathway entries that are shown as not yet checked, in so many words. */
function shownAsUnchecked(library: Library, words: Words): string[] {
  const unchecked = phrasesOf(words["screens"]).get("decide.mark.M");
  const phrases = phrasesOf(words["pathways"]);
  if (typeof unchecked !== "string") return [];
  return pathwaysOf(library).flatMap(({ id, entries }) =>
    entries
      .filter((entry) => {
        const text = String(phrases.get(`entry.${id}.${entry.id}.text`));
        return text.toLowerCase().startsWith(unchecked.toLowerCase());
      })
      .map((entry) => `pathways/${id}.entries.${entry.id}.`),
  );
}

/**
 * Statements from memory (mark M) that would be shown as facts. The list of sources may hold
 * them, destinations are shown as not checked, and so may a pathway entry be.
 */
function factsFromMemory(library: Library, words: Words): string[] {
  const allowed = shownAsUnchecked(library, words);
  return Object.entries(library)
    .filter(([file]) => file !== "sources")
    .flatMap(([file, part]) =>
      nodesOf(part, file)
        .filter(({ path, value }) => value === "M" && /\.marks?(\.|$)/.test(path))
        .filter(({ path }) => !/^pathways\/\w+\.destinations\./.test(path))
        .filter(({ path }) => !allowed.some((entry) => path.startsWith(entry)))
        .map(({ path }) => `${file}.json: ${path.slice(file.length + 1)}: from memory (M)`),
    );
}

/** Sources that are named and not listed, or listed twice; facts that nobody has seen in a source. */
export function sourceFaults(library: Library, words: Words): string[] {
  return [
    ...twiceFaults("sources.json", idsOf(library.sources.sources)),
    ...unknownSources(library),
    ...factsFromMemory(library, words),
  ];
}
