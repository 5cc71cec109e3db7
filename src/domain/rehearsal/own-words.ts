import type { Move } from "../../schema/scenario.ts";

/** For each move, what its words often begin with or hold, in one language; small letters. */
export type MoveWords = Readonly<Partial<Record<Move, readonly string[]>>>;

const plain = (text: string): string =>
  ` ${text
    .toLocaleLowerCase()
    .replaceAll(/[’']/g, "’")
    .replaceAll(/[^\p{L}\p{M}\p{N}’]+/gu, " ")
    .trim()} `;

/**
 * Moves that a sentence's words point to. It knows a few phrases and nothing of what they mean: a
 * light check, never a score. @returns moves in the order of the list
 */
export function movesIn(sentence: string, words: MoveWords): string[] {
  const text = plain(sentence.slice(0, 2000));
  return Object.entries(words)
    .filter(([, phrases]) => phrases?.some((phrase) => text.includes(` ${phrase} `)))
    .map(([move]) => move);
}
