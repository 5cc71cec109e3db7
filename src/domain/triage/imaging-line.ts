import type { Rule, RuleLine } from "../../schema/core-pack.ts";

/** What to image, in the words of the rule set (section 5.1). */
export type ImagingLine = RuleLine | "CT or CT myelography" | "none indicated now";

/** True for a line that asks for a picture, as against bloods, a decision or another pathway. */
export function isImaging(line: ImagingLine): boolean {
  switch (line) {
    case "none indicated now":
    case "bloods first":
    case "other pathway":
    case "specialist decides":
      return false;
    default:
      return true;
  }
}

const givesWay: readonly RuleLine[] = ["specialist decides", "bloods first"];

/**
 * The lines of the most urgent class that names any (section 5.1): whole-spine MRI replaces
 * lumbar MRI, "specialist decides" and "bloods first" give way to any other, and a
 * contraindication to MRI turns MRI into CT or CT myelography.
 * @param fired the fired rules, most urgent class first
 */
export function imagingLines(fired: readonly Rule[], noMri: boolean): ImagingLine[] {
  const first = fired.find((rule) => rule.line !== undefined);
  if (first === undefined) return ["none indicated now"];
  const named = new Set<RuleLine>();
  for (const rule of fired)
    if (rule.class === first.class && rule.line !== undefined) named.add(rule.line);
  if (named.has("MRI whole spine")) named.delete("MRI lumbar");
  if ([...named].some((line) => !givesWay.includes(line)))
    for (const line of givesWay) named.delete(line);
  const lines = [...named].map(
    (line): ImagingLine =>
      noMri && (line === "MRI lumbar" || line === "MRI whole spine")
        ? "CT or CT myelography"
        : line,
  );
  return [...new Set(lines)];
}
