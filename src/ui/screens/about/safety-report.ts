import type { Texts } from "../../../i18n/texts.ts";
import type { ContentPack } from "../../../schema/load-pack.ts";
import type { Proof } from "../../../schema/proof.ts";
import type { UpdateState } from "../../../state/updates.ts";
import { dateAfter, longDate } from "../../dates.ts";
import { aboutFacts, hazardCount, isCurrent } from "./about-facts.ts";
import { type BrowserFacts, browserAbilities } from "./browser-facts.ts";
import { hasFailed, proofLines } from "./proof-lines.ts";

interface ReportParts {
  readonly texts: Texts;
  readonly pack: ContentPack;
  /** `null` where it could not be read. */
  readonly proof: Proof | null;
  readonly browser: BrowserFacts;
  readonly offline: UpdateState;
  readonly now: number;
}

/** What is in use here and how it was checked, as text. It takes nothing from any consultation. */
export function safetyReport({ texts, pack, proof, browser, offline, now }: ReportParts): string {
  const { text, language } = texts;
  const { info, redFlags, rules } = pack;
  const { version, hazards } = aboutFacts;
  const date = (iso: string): string => longDate(iso, language);
  const today = dateAfter(now, 0);

  const proven =
    proof === null
      ? [text("about:report.noProof")]
      : [
          text("about:report.proof", {
            date: date(proof.madeOn),
            version: proof.packVersion,
            ruleSet: proof.ruleSet,
          }),
          text(
            isCurrent(proof, info.version)
              ? "about:report.proofCurrent"
              : "about:report.proofStale",
          ),
          ...(hasFailed(proof) ? [text("about:safety.failed")] : []),
          ...proofLines(proof, text).map(({ what, result }) =>
            text("about:report.line", { what, result }),
          ),
        ];
  return [
    text("about:report.heading"),
    text("about:report.made", { date: date(today) }),
    text("about:report.app", { version }),
    text("about:report.pack", { version: info.version, ruleSet: info.ruleSet }),
    text("about:report.dates", {
      reviewedOn: date(info.reviewedOn),
      reviewBy: date(info.reviewBy),
    }),
    ...(info.reviewBy < today ? [text("about:report.overdue")] : []),
    text(info.signedOff ? "about:report.signedYes" : "about:report.notSigned"),
    text("about:report.counts", {
      findings: redFlags.findings.length,
      rules: rules.rules.length,
      modifiers: rules.modifiers.length,
      defaults: rules.defaults.length,
    }),
    text("about:report.hazards", { all: hazardCount(aboutFacts), ...hazards }),
    "",
    ...proven,
    "",
    text("about:report.browser", { name: browser.name }),
    text("about:report.offline", { state: text(`about:report.offlineStates.${offline}`) }),
    ...browserAbilities.map((ability) =>
      text("about:report.can", {
        what: text(`about:report.facts.${ability}`),
        answer: text(browser.can[ability] ? "about:report.yes" : "about:report.no"),
      }),
    ),
  ].join("\n");
}
