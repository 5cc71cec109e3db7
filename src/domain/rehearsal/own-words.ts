import type { HeardMove, MoveWords } from "../../schema/move-words.ts";

const plain = (text: string): string =>
  ` ${text
    .toLocaleLowerCase()
    .replaceAll("'", "’")
    .replaceAll(/[^\p{L}\p{M}\p{N}’]+/gu, " ")
    .trim()} `;

/**
 * Moves that a sentence's words point to. It knows a few phrases and nothing of what they mean: a
 * light check, never a score.
 * @param order the moves to look for, in the order they are named
 */
export function movesIn(
  sentence: string,
  words: MoveWords,
  order: readonly HeardMove[],
): HeardMove[] {
  const text = plain(sentence.slice(0, 2000));
  return order.filter((move) => words[move].some((phrase) => text.includes(plain(phrase))));
}
