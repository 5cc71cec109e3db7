import { useCallback, useRef, useState } from "preact/hooks";
import { explanationHold, sheetHold } from "../../../state/report-holds.ts";
import { ForPatient } from "../../language/for-patient.tsx";
import { LanguageChoice } from "../../language/language-choice.tsx";
import { TranslationState } from "../../language/translation-state.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { chosenTerms, loadReport, type ReportContent, recordedRow } from "../../report-content.ts";
import { ReportSheet } from "../../report-sheet.tsx";
import { useCurrent, usePreferences, useText } from "../../services.ts";
import { ChosenTerms } from "./chosen-terms.tsx";
import { ForThePatient } from "./for-the-patient.tsx";
import { HoldNotice } from "./hold-notice.tsx";
import { HowToTell } from "./how-to-tell.tsx";
import { TermPicker } from "./term-picker.tsx";
import { useToggleTerm } from "./use-toggle-term.ts";
import "./report.css";

const words = ["report", "facts", "rules", "leaflet", "pathways"] as const;

/** The words to tap, what they mean or ask for, and what goes to the patient. */
function Report({ content }: { content: ReportContent }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  // undefined until an age is chosen here: till then it is the recorded one
  const [picked, setPicked] = useState<number | null | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const row = picked === undefined ? recordedRow(content, decision) : picked;
  const chosen = chosenTerms(content.terms, consultation);
  const acts = content.terms.flatMap(({ id, kind }) => (kind === "act" ? [id] : []));
  const onToggle = useToggleTerm(acts);
  const hold = sheetHold(chosen, consultation, decision);
  return (
    <>
      {hold !== null && <HoldNotice hold={hold} />}
      <TermPicker terms={content.terms} onToggle={onToggle}>
        {chosen.length > 0 && (
          <button type="button" class="link" onClick={() => heading.current?.focus()}>
            {text("screens:report.toChosen", { count: chosen.length })}
          </button>
        )}
      </TermPicker>
      <ChosenTerms
        chosen={chosen}
        content={content}
        row={row}
        onRow={setPicked}
        onToggle={onToggle}
        heading={heading}
      />
      {explanationHold(chosen, decision) === null && <HowToTell telling={content.telling} />}
      {chosen.length > 0 && (
        <>
          <ForThePatient hold={hold} row={row} />
          <LanguageChoice part="report" />
          <ForPatient part="report">
            <article class="report-sheet">
              <ReportSheet content={content} row={row} heading={(title) => <h1>{title}</h1>} />
              <TranslationState />
            </article>
          </ForPatient>
        </>
      )}
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
        {(content) => <Report content={content} />}
      </LazyPart>
    </div>
  );
}
