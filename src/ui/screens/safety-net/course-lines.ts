import type { Decision } from "../../../domain/triage/decide.ts";
import type { TeachBack } from "../../../schema/teach-back.ts";

/**
 * What to expect, by how long the pain has lasted. Nothing is said of the usual course while
 * something is to be looked into: it would reassure too soon.
 */
export function courseLines({ class: outcome, facts }: Decision, { course }: TeachBack): string[] {
  if (outcome !== "N" && outcome !== "S") return [];
  const weeks = facts.numbers["CTX-WEEKS"];
  if (typeof weeks !== "number") return [...new Set([...course.upTo12Weeks, ...course.longer])];
  return weeks > 12 ? course.longer : course.upTo12Weeks;
}
