/** The keys a word file must hold; one that is neither here nor optional is an orphan. */
export interface ExpectedKeys {
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** Every id with every part: `CES1.ask`, `CES1.counts` and so on. */
export function each(ids: readonly string[], parts: readonly string[], above = ""): string[] {
  return ids.flatMap((id) => parts.map((part) => `${above}${id}.${part}`));
}

/** Every id below one level: `group.G1`. */
export function below(above: string, ids: readonly string[]): string[] {
  return ids.map((id) => `${above}.${id}`);
}

/** The names of so many lines: 1, 2, 3. */
export function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(at + 1));
}
