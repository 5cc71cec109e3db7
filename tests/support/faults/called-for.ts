import { readFileSync } from "node:fs";
import { z } from "zod";
import { decide } from "../../../src/domain/triage/decide.ts";
import { isEnglish } from "../../../src/i18n/english-of.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../content.ts";

const pack = shippedPack();
const Words = z.object({ class: z.record(z.string(), z.object({ name: z.string() })) });

/** The name of the verdict that the answers call for, as the app says it in a language. */
export function verdictFor(answers: Answers, language = "en"): string {
  const folder = isEnglish(language) ? "en" : language;
  const words = Words.parse(JSON.parse(readFileSync(`locales/${folder}/ui.json`, "utf8")));
  const outcome = decide(answers, pack).class;
  const named = words.class[outcome];
  if (named === undefined) throw new Error(`No name for ${outcome} in ${language}`);
  return named.name;
}
