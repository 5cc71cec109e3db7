import words from "../../../locales/en/ui.json" with { type: "json" };
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../content.ts";

const pack = shippedPack();

/** The name of the verdict that the answers call for. */
export function verdictFor(answers: Answers): string {
  return words.class[decide(answers, pack).class].name;
}
