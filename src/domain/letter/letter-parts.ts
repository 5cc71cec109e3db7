import type { LetterContent } from "../../schema/believe.ts";
import type { Consultation } from "../../schema/consultation.ts";
import type { Decision } from "../triage/decide.ts";
import { answerTo } from "../triage/facts.ts";

/** Why a letter may not say that no scan is needed now. */
export type ScanBar = "incomplete" | "open" | "class" | "differs" | "requested";

type PlainPart = "believe" | "can" | "limited" | "helps" | "adjust";
export const plainParts: readonly PlainPart[] = ["believe", "can", "limited", "helps", "adjust"];

export interface LetterParts extends Readonly<Record<PlainPart, readonly string[]>> {
  readonly found: readonly string[];
  /** Ticked, and left out because Check says otherwise. */
  readonly denied: readonly string[];
  readonly saysNoScan: boolean;
}

/**
 * @returns null only where the rules say "not indicated now" with everything asked, nothing more
 * urgent open, and neither a different decision nor a request beside it
 */
export function scanBar(consultation: Consultation, decision: Decision): ScanBar | null {
  if (decision.incomplete || decision.class === "INC") return "incomplete";
  if (decision.class !== "N") return "class";
  if (decision.recheck || decision.banner || decision.unclear.length > 0) return "open";
  if (consultation.difference !== null) return "differs";
  return consultation.plan.includes("imaging") ? "requested" : null;
}

/** @returns true where Check holds a finding, or leaves one open, that the statement denies */
export function isDenied(deniedBy: readonly string[], { facts }: Decision): boolean {
  return deniedBy.some((id) => ["yes", "unknown"].includes(answerTo(facts, id)));
}

/**
 * What a letter of function says: what was ticked, in the order it is read, and no more. A
 * statement about the examination that Check contradicts is never made.
 */
export function letterParts(
  letter: LetterContent,
  consultation: Consultation,
  decision: Decision,
): LetterParts {
  const isTicked = (id: string): boolean => consultation.letterTicks.includes(id);
  const ticked = letter.found.filter(({ id }) => isTicked(id));
  return {
    found: ticked.filter(({ deniedBy }) => !isDenied(deniedBy, decision)).map(({ id }) => id),
    denied: ticked.filter(({ deniedBy }) => isDenied(deniedBy, decision)).map(({ id }) => id),
    believe: letter.believe.filter(isTicked),
    can: letter.can.filter(isTicked),
    limited: letter.limited.filter(isTicked),
    helps: letter.helps.filter(isTicked),
    adjust: letter.adjust.filter(isTicked),
    saysNoScan: isTicked(letter.noScan) && scanBar(consultation, decision) === null,
  };
}
