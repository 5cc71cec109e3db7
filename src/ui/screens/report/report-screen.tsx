import { useCallback, useRef, useState } from "preact/hooks";
import { explanationHold, openFindings, sheetHold } from "../../../state/report-holds.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { chosenTerms, loadReport, type ReportContent, recordedRow } from "../../report-content.ts";
import { ReportSheet } from "../../report-sheet.tsx";
import { useCurrent, usePreferences, useText } from "../../services.ts";
import { ActCard } from "./act-card.tsx";
import { AgeChoice } from "./age-choice.tsx";
import { ForThePatient } from "./for-the-patient.tsx";
import { HoldNotice } from "./hold-notice.tsx";
import { HowToTell } from "./how-to-tell.tsx";
import { OpenInCheck } from "./open-in-check.tsx";
import { TermCard } from "./term-card.tsx";
import { TermPicker } from "./term-picker.tsx";
import "./report.css";

const words = ["report", "facts", "rules", "leaflet", "pathways"] as const;

/** The words tapped, what they mean or ask for, and what goes to the patient. */
function Chosen({ content }: { content: ReportContent }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const [picked, setPicked] = useState<number | null | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const row = picked === undefined ? recordedRow(content, decision) : picked;
  const chosen = chosenTerms(content.terms, consultation);
  const hold = explanationHold(chosen, decision);
  const toPatient = sheetHold(chosen, consultation, decision);
  const open = [...new Set(chosen.flatMap((term) => openFindings(term, decision)))];
  return (
    <>
      {toPatient !== null && <HoldNotice hold={toPatient} />}
      <TermPicker terms={content.terms} />
      {chosen.length > 0 && (
        <button type="button" class="link" onClick={() => heading.current?.focus()}>
          {text("screens:report.toChosen", { count: chosen.length })}
        </button>
      )}
      <section class="report-chosen">
        <h2 ref={heading} tabIndex={-1}>
          {text("screens:report.chosen")}
        </h2>
        {chosen.length === 0 && <p class="quiet">{text("screens:report.nothingChosen")}</p>}
        {open.length > 0 && (
          <section class="report-card">
            <h3>{text("screens:report.symptomsTitle")}</h3>
            <p>{text("screens:report.symptomsWhat")}</p>
            <OpenInCheck findings={open} />
          </section>
        )}
        {chosen.map((term) => (term.kind === "act" ? <ActCard key={term.id} term={term} /> : null))}
        {hold === null && chosen.length > 0 && (
          <AgeChoice ages={content.facts.prevalence.ages} row={row} onChoose={setPicked} />
        )}
        {chosen.map((term) =>
          term.kind === "act" ? null : (
            <TermCard
              key={term.id}
              term={term}
              content={content}
              row={row}
              isHeld={hold !== null}
            />
          ),
        )}
      </section>
      {hold === null && <HowToTell telling={content.telling} />}
      {chosen.length > 0 && <ForThePatient hold={toPatient} row={row} />}
      <article class="report-sheet">
        <ReportSheet content={content} row={row} heading={(title) => <h1>{title}</h1>} />
      </article>
    </>
  );
}

/** A report in hand: its words tapped, explained where that is safe, and acted on where it is not. */
export function ReportScreen() {
  const text = useText();
  const { jurisdiction } = usePreferences();
  const load = useCallback(() => loadReport(jurisdiction), [jurisdiction]);
  return (
    <div class="report">
      <h1>{text("screens:report.title")}</h1>
      <p>{text("screens:report.lead")}</p>
      <LazyPart words={words} load={load}>
        {(content) => <Chosen content={content} />}
      </LazyPart>
    </div>
  );
}
