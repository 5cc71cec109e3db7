import * as z from "zod/mini";
import { hasNoControl, hasNoDirection, hasNoMarkup, isNotBlank } from "../file/plain-text.ts";

/** One line of plain text of at most so many characters: shown as it stands, never read as markup. */
export function localText(most: number) {
  return z
    .string()
    .check(
      z.maxLength(most),
      z.refine(isNotBlank, "blank"),
      z.refine(hasNoMarkup, "markup"),
      z.refine(hasNoControl, "control"),
      z.refine(hasNoDirection, "direction"),
    );
}

/** Small letters, digits and hyphens, such as `spinal-on-call`. */
export const LocalId = z
  .string()
  .check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not-an-id"));
