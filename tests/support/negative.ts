import type { Answers } from "../../src/schema/answers.ts";
import { shippedPack } from "./content.ts";
import { fillRest } from "./fill-rest.ts";

const person: Answers = { "CTX-AGE": 34, "CTX-SEX": "male", "CTX-WEEKS": 2 };

/** A complete check with nothing found, so that Talk is open. */
export function negative(given: Answers = {}): Answers {
  return fillRest({ ...person, ...given }, shippedPack(), new Set());
}
