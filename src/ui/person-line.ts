import type { Decision } from "../domain/triage/decide.ts";
import type { Text } from "../i18n/keys.ts";
import { textKeys } from "../i18n/text-keys.ts";

function rounded(weeks: number): number {
  return Math.round(weeks * 10) / 10;
}

/** Age, sex and weeks, as far as they are known. */
export function personLine({ facts }: Decision, text: Text): string {
  const { "CTX-AGE": age, "CTX-WEEKS": weeks, "CTX-RADWEEKS": radWeeks } = facts.numbers;
  const parts = [
    ...(typeof age === "number" ? [text(textKeys.note("age"), { age })] : []),
    ...(facts.sex === "female" ? [text(textKeys.note("sexFemale"))] : []),
    ...(facts.sex === "male" ? [text(textKeys.note("sexMale"))] : []),
    ...(typeof weeks === "number" ? [text(textKeys.note("weeks"), { weeks: rounded(weeks) })] : []),
    ...(typeof radWeeks === "number"
      ? [text(textKeys.note("radWeeks"), { weeks: rounded(radWeeks) })]
      : []),
  ];
  return parts.join(", ") || text(textKeys.note("unrecorded"));
}
