const rightToLeft = new Set(["ar", "ur", "fa", "he"]);

/** The writing direction of a language tag such as "en" or "ar". */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
