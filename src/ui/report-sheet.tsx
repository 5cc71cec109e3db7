import type { ComponentChildren } from "preact";
import { prevalenceAt } from "../domain/report/prevalence-at.ts";
import { textKeys } from "../i18n/text-keys.ts";
import type { ExplainedTerm } from "../schema/report-terms.ts";
import { sheetHold } from "../state/report-holds.ts";
import { longDate } from "./dates.ts";
import { EmergencyBox } from "./handout/emergency-box.tsx";
import { Line } from "./language/beneath.tsx";
import { chosenTerms, figureValues, isCounterAge, type ReportContent } from "./report-content.ts";
import { useCurrent, useServices, useText } from "./services.ts";

interface Told {
  readonly term: ExplainedTerm;
  readonly content: ReportContent;
  readonly row: number | null;
}

/** One word of the report in the patient’s words, with one number at most. */
function Retold({ term, content, row }: Told) {
  const text = useText();
  const figure = prevalenceAt(content.facts.prevalence, term.prevalence, row);
  return (
    <section>
      <h2>
        {text("screens:report.patient.says", { term: text(textKeys.reportTerm(term.id, "name")) })}
      </h2>
      <p>
        <Line of={textKeys.reportTerm(term.id, "patient")} />
      </p>
      {figure !== null && !term.modelledAt?.includes(figure.age) && (
        <p>{text("screens:report.patient.figure", figureValues(figure))}</p>
      )}
      {term.counterEvidence && isCounterAge(row) && <p>{text("screens:report.patient.counter")}</p>}
    </section>
  );
}

interface ReportSheetProps {
  readonly content: ReportContent;
  /** The age of the table its figures are for. */
  readonly row: number | null;
  readonly heading: (title: string) => ComponentChildren;
}

/**
 * The report for the patient, the emergency signs first. While anything in it or in the check
 * needs action, it explains nothing and says what happens next.
 */
export function ReportSheet({ content, row, heading }: ReportSheetProps) {
  const { texts, pack } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const chosen = chosenTerms(content.terms, consultation);
  const hold = sheetHold(chosen, consultation, decision);
  const box = <EmergencyBox leaflet={content.leaflet} pathway={content.pathway} />;
  if (hold === "unfinished")
    return (
      <>
        {heading(text("screens:report.patient.waitTitle"))}
        {box}
        <p>{text("screens:report.patient.wait")}</p>
      </>
    );
  if (hold !== null)
    return (
      <>
        {heading(text("screens:report.patient.nextTitle"))}
        {box}
        <ul>
          <li>{text("screens:report.patient.next1")}</li>
          <li>{text("screens:report.patient.next2")}</li>
          <li>{text("screens:report.patient.next3")}</li>
        </ul>
      </>
    );
  return (
    <>
      {heading(text("screens:report.patient.title"))}
      {box}
      <p>{text("screens:report.patient.intro")}</p>
      {chosen.map((term) =>
        term.kind === "act" ? null : (
          <Retold key={term.id} term={term} content={content} row={row} />
        ),
      )}
      <footer>
        <p>{text("screens:report.patient.foot")}</p>
        <p>
          {text(textKeys.leafletFooter("dates"), {
            reviewedOn: longDate(pack.info.reviewedOn, language),
            reviewBy: longDate(pack.info.reviewBy, language),
          })}{" "}
          {!pack.info.signedOff && text("screens:leaflet.draft")}
        </p>
      </footer>
    </>
  );
}
