import * as z from "zod/mini";

/** Moves that a sentence's own words can point to, in the order they are named. */
export const heardMoves = [
  "explore",
  "acknowledge",
  "believe",
  "explain",
  "ask-safety",
  "examine",
  "plan",
  "safety-net",
  "teach-back",
  "refer",
] as const;
export type HeardMove = (typeof heardMoves)[number];

/** For each move, what a sentence that makes it often holds, in one language. */
export const MoveWords = z.record(
  z.enum(heardMoves),
  z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
);
export type MoveWords = z.infer<typeof MoveWords>;
