import { answerTo, type Facts } from "./facts.ts";

/** The nine NG65 items, in the source's order (section 1.8). */
const items = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `SPA${number}`);

/** How many of the nine are present for certain, and how many could be. */
export function spaCount(facts: Facts): { readonly min: number; readonly max: number } {
  const answers = items.map((id) => answerTo(facts, id));
  const min = answers.filter((answer) => answer === "yes").length;
  const open = answers.filter((answer) => answer === "unknown" || answer === "not_asked").length;
  return { min, max: min + open };
}
