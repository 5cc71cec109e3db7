import * as z from "zod/mini";

/** Why a text of a local file is refused, as the message. */
export const textFaults = ["blank", "markup", "control", "direction"] as const;

/** Control characters, line and paragraph separators, and halves of characters. */
const control = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
/** Embeddings, overrides and isolates: they can make a number read in another order. */
const direction = /[\u202A-\u202E\u2066-\u2069]/u;

/** One line of plain text of at most so many characters: shown as it stands, never read as markup. */
export function localText(most: number) {
  return z.string().check(
    z.maxLength(most),
    z.refine((text) => text.trim() !== "", "blank"),
    z.refine((text) => !/[<>]/.test(text), "markup"),
    z.refine((text) => !control.test(text), "control"),
    z.refine((text) => !direction.test(text), "direction"),
  );
}

/** Small letters, digits and hyphens, such as `spinal-on-call`. */
export const LocalId = z
  .string()
  .check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not-an-id"));
