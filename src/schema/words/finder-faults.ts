import { FinderWords } from "../finder-words.ts";
import { idsOf } from "../ids-of.ts";
import type { Library } from "../load-library.ts";
import { findingIds } from "../load-library.ts";

/** The groups asked of everyone for what cannot wait: what patients say of these must be known. */
const spoken: readonly string[] = ["G1", "G2", "G3", "G4", "G5", "G6"];

/** Findings that a saying must be able to lead to. */
function spokenFindings({ "red-flags": { groups } }: Library): string[] {
  return groups
    .filter(({ id }) => spoken.includes(id))
    .flatMap(({ items }) => idsOf(items))
    .filter((id) => !id.startsWith("L-"));
}

function idFaults(
  part: keyof FinderWords,
  held: Readonly<Record<string, unknown>>,
  required: readonly string[],
  known: readonly string[],
): string[] {
  return [
    ...required.filter((id) => !Object.hasOwn(held, id)).map((id) => `missing ${part}.${id}`),
    ...Object.keys(held)
      .filter((id) => !known.includes(id))
      .map((id) => `unknown id ${part}.${id}`),
  ];
}

/** Faults of what the finder knows of a language: its shape, missing ids, unknown ids. */
export function finderFaults(library: Library, words: unknown): string[] {
  if (words === undefined) return ["finder.json: missing"];
  const read = FinderWords.safeParse(words);
  if (!read.success)
    return read.error.issues.map(
      ({ path, message }) => `finder.json: ${path.map(String).join(".")}: ${message}`,
    );
  const { beliefs, findings, unless } = read.data;
  const beliefIds = idsOf(library.beliefs.beliefs);
  const ids = findingIds(library);
  return [
    ...idFaults("beliefs", beliefs, beliefIds, beliefIds),
    ...idFaults("findings", findings, spokenFindings(library), ids),
    ...idFaults("unless", unless, [], Object.keys(findings)),
  ].map((fault) => `finder.json: ${fault}`);
}
