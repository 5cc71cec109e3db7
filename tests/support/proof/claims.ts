import type { Decision } from "../../../src/domain/triage/decide.ts";
import type { Answer, Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../content.ts";
import { isLow, isSettled } from "../properties.ts";
import { readAgain } from "./second-reading.ts";

const { findings } = shippedPack().redFlags;
const lowering = new Set(findings.filter((one) => one.lowering).map(({ id }) => id));
const optional = new Set(findings.filter((one) => one.optional).map(({ id }) => id));

/** What is proved, each under its name: the invariants of section 5.4, and what follows from them. */
export const claims = [
  "one-decision",
  "same-as-the-text",
  "no-rule-outvoted",
  "more-danger-never-lowers",
  "unknown-never-reassures",
  "unknown-hides-no-emergency",
  "details-off-never-lower",
  "gaps-are-never-clear",
  "optional-never-counts",
  "emergency-has-an-image",
  "order-never-matters",
] as const;
export type Claim = (typeof claims)[number];

const ranked: readonly string[] = ["N", "S", "R", "U2", "U1", "E"];
const rank = (outcome: string): number => ranked.indexOf(outcome);

type Checks = readonly [claim: Claim, holds: boolean][];

/** What must hold of any one decision. */
export function ofOne(decision: Decision): Checks {
  const { class: outcome, provisional, fired, open, missing, impossible, imaging } = decision;
  const highest = Math.max(0, ...fired.map((rule) => rank(rule.class)));
  const mayReplace = isLow({ class: provisional })
    ? ["INC", "OOS"]
    : provisional === "E"
      ? []
      : ["OOS"];
  const isWaiting = missing.length > 0 || impossible.length > 0;
  const isOpenEmergency = open.some((rule) => rule.class === "E");
  return [
    ["one-decision", [...ranked, "INC", "OOS"].includes(outcome) && rank(provisional) >= 0],
    [
      "no-rule-outvoted",
      rank(provisional) === highest && [provisional, ...mayReplace].includes(outcome),
    ],
    [
      "gaps-are-never-clear",
      !((outcome === "N" || outcome === "S") && isWaiting) &&
        !(isOpenEmergency && isLow({ class: outcome })) &&
        decision.banner === isOpenEmergency,
    ],
    [
      "emergency-has-an-image",
      imaging.length > 0 && !(outcome === "E" && imaging.includes("none indicated now")),
    ],
  ];
}

/** What must hold when one answer becomes another and nothing else changes. */
export function ofStep(id: string, from: Answer, to: Answer, before: Seen, after: Seen): Checks {
  const isNotLower =
    rank(after.provisional) >= rank(before.provisional) && (!isSettled(before) || isSettled(after));
  const checks: [Claim, boolean][] = [];
  if (lowering.has(id) && from === "yes") checks.push(["details-off-never-lower", isNotLower]);
  if (from !== "no") return checks;
  if (to === "yes" && !lowering.has(id)) checks.push(["more-danger-never-lowers", isNotLower]);
  if (to === "unknown" || to === "not_asked") {
    const isKept =
      (isLow(before) || !isLow(after)) &&
      (!before.banner || after.banner || after.class === "E") &&
      (!before.recheck || after.recheck || rank(after.provisional) > rank(before.provisional));
    checks.push(["unknown-never-reassures", isNotLower && isKept]);
    if (optional.has(id))
      checks.push([
        "optional-never-counts",
        before.class === after.class &&
          before.banner === after.banner &&
          before.missing === after.missing,
      ]);
  }
  return checks;
}

/** Whether a question is still open, on view, and must be answered for a final N, S or R. */
export function isAskedFor(id: string, answers: Answers, { groups }: Decision): boolean {
  const finding = groups
    .flatMap(({ items }) => items.map((item) => item.finding))
    .find((one) => one.id === id);
  if (finding === undefined || finding.optional) return false;
  const { sameAs = id } = finding;
  return [answers[id], answers[sameAs]].every((answer) => answer !== "yes" && answer !== "no");
}

/** As much of a decision as steps are compared by. */
export interface Seen {
  readonly class: Decision["class"];
  readonly provisional: Decision["provisional"];
  readonly banner: boolean;
  readonly recheck: boolean;
  readonly missing: string;
}

export function seen({ class: outcome, provisional, banner, recheck, missing }: Decision): Seen {
  return { class: outcome, provisional, banner, recheck, missing: missing.join() };
}

/** Whether the engine and a second reading of the source say the same. */
export function isAsRead(answers: Answers, decision: Decision): boolean {
  const ids = (some: Decision["fired"]): string[] => some.map(({ id }) => id).sort();
  const { class: outcome, provisional, banner, recheck } = decision;
  const ours = {
    ...{ class: outcome, provisional, banner, recheck },
    ...{ fired: ids(decision.fired), open: ids(decision.open) },
    missing: decision.missing.toSorted(),
  };
  return JSON.stringify(ours) === JSON.stringify(readAgain(answers));
}
