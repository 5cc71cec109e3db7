/** A number from 0 up to 1 that depends on nothing but the text: the same in every run. */
function fractionOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** One of several, by a seed. @returns undefined of an empty list */
export function pick<T>(from: readonly T[], seed: string): T | undefined {
  return from[Math.floor(fractionOf(seed) * from.length)];
}

/** The same things in an order that the seed decides. */
export function shuffled<T>(things: readonly T[], seed: string): readonly T[] {
  return things
    .map((thing, at) => ({ thing, rank: fractionOf(`${seed} ${at}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}
