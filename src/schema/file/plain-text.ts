/** Why a text of a file is refused, as the message. */
export const textFaults = ["blank", "markup", "control", "direction"] as const;

/** Control characters, line and paragraph separators, and halves of characters. */
const control = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;
/** Embeddings, overrides and isolates: they can make a text read in another order. */
const direction = /[\u202A-\u202E\u2066-\u2069]/u;

export const isNotBlank = (text: string): boolean => text.trim() !== "";
export const hasNoMarkup = (text: string): boolean => !/[<>]/.test(text);
export const hasNoControl = (text: string): boolean => !control.test(text);
export const hasNoDirection = (text: string): boolean => !direction.test(text);
