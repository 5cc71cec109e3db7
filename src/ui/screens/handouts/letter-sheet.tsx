import { letterFindings } from "../../../domain/handouts/letter-findings.ts";
import { type LetterOutcome, letterOutcome } from "../../../domain/handouts/letter-outcome.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Handouts } from "../../../schema/handouts.ts";
import { hasAnswers } from "../../../state/selectors.ts";
import { Notice } from "../../components/notice.tsx";
import { EmergencyBox } from "../../handout/emergency-box.tsx";
import { HandoutFoot } from "../../handout/handout-foot.tsx";
import { leafletRefs } from "../../handout/leaflet-refs.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";
import { HandoutSheet, type SheetParts } from "./handout-sheet.tsx";
import { LetterChecked } from "./letter-checked.tsx";
import { LetterNext } from "./letter-next.tsx";
import { LetterPlan } from "./letter-plan.tsx";

function outcomeLines(letter: Handouts["letter"], words: LetterOutcome["words"]) {
  return letter.outcomeLines.find((one) => one.outcome === words)?.lines ?? [];
}

/** The letter itself, in the words of whoever reads it. */
function LetterPage({ handouts: { letter }, leaflet, pathway }: SheetParts) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const outcome = letterOutcome(decision, consultation.difference);
  const findings = letterFindings(decision, letter);
  const lines = outcomeLines(letter, outcome.words);
  const next = <LetterNext outcome={outcome} lines={lines} pathway={pathway} />;
  return (
    <article class="leaflet letter">
      <h1>{text(textKeys.handout("letter.title"))}</h1>
      <EmergencyBox leaflet={leaflet} pathway={pathway} />
      <p>{text(textKeys.handout("letter.lead"))}</p>
      {outcome.isUrgent && next}
      <LetterChecked findings={findings} isPart={decision.incomplete && outcome.words !== "INC"} />
      {!outcome.isUrgent && next}
      <LetterPlan letter={letter} isUrgent={outcome.isUrgent} />
      <HandoutFoot />
    </article>
  );
}

/** A page for the patient: what was checked and found, what happens next, what was agreed. */
export function LetterSheet(parts: SheetParts) {
  const { handouts, leaflet } = parts;
  const text = useText();
  const { consultation, decision } = useCurrent();
  if (!hasAnswers(consultation))
    return (
      <Notice tone="quiet">
        <h1>{text(textKeys.handout("letter.title"))}</h1>
        <p>{text("screens:handouts.nothing")}</p>
        <a class="link" href={hrefOf({ screen: "check", group: null })}>
          {text("screens:handouts.startCheck")}
        </a>
      </Notice>
    );
  const { letter } = handouts;
  const outcome = letterOutcome(decision, consultation.difference);
  const findings = letterFindings(decision, letter);
  const lines = outcomeLines(letter, outcome.words);
  const leftOut = findings.leftOut.map((id) => text(textKeys.findingName(id))).join("; ");
  return (
    <HandoutSheet of="letter" refs={leafletRefs(leaflet, lines)}>
      <div class="no-print quiet">
        {outcome.words === "differs" && <p>{text("screens:handouts.differs")}</p>}
        {decision.incomplete && <p>{text("screens:handouts.incomplete")}</p>}
        {leftOut !== "" && <p>{text("screens:handouts.leftOut", { findings: leftOut })}</p>}
      </div>
      <LetterPage {...parts} />
    </HandoutSheet>
  );
}
