import * as z from "zod/mini";

/** Why a text of a local file is refused, as the issue's message. */
export const textFaults = ["blank", "markup", "control", "direction"] as const;
type TextFault = (typeof textFaults)[number];

/** Control characters, line and paragraph separators, and halves of characters. */
const control = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
/** Embeddings, overrides and isolates: they can make a number read in another order. */
const direction = /[\u202A-\u202E\u2066-\u2069]/u;

/** @returns what is wrong with a text, or null. Plain words only: shown as they stand */
function textFault(text: string): TextFault | null {
  if (text.trim() === "") return "blank";
  if (/[<>]/.test(text)) return "markup";
  if (control.test(text)) return "control";
  return direction.test(text) ? "direction" : null;
}

/** One line of plain text of at most so many characters. */
export function localText(most: number) {
  return z.string().check(
    z.maxLength(most),
    z.check<string>(({ value, issues }) => {
      const message = textFault(value);
      if (message !== null) issues.push({ code: "custom", input: value, message });
    }),
  );
}

/** Small letters, digits and hyphens, such as `spinal-on-call`. */
export const LocalId = z
  .string()
  .check(z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not-an-id"));
