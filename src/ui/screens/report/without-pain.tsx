import { prevalenceAt } from "../../../domain/report/prevalence-at.ts";
import type { ExplainedTerm } from "../../../schema/report-terms.ts";
import { figureValues, isCounterAge, type ReportContent } from "../../report-content.ts";
import { useText } from "../../services.ts";

interface WithoutPainProps {
  readonly term: ExplainedTerm;
  readonly content: ReportContent;
  readonly row: number | null;
}

/** How common it is without pain at this age, and, where it is so, that it is commoner with pain. */
export function WithoutPain({ term, content, row }: WithoutPainProps) {
  const text = useText();
  const figure = prevalenceAt(content.facts.prevalence, term.prevalence, row);
  return (
    <>
      {figure !== null ? (
        <p>
          {text("screens:report.figure", figureValues(figure))}
          {figure.mark !== "V" && (
            <span class="mark-word"> ({text(`screens:decide.mark.${figure.mark}`)})</span>
          )}
        </p>
      ) : (
        <p>
          {text(term.prevalence === null ? "screens:report.noFigure" : "screens:report.chooseAge")}
        </p>
      )}
      {row !== null && term.modelledAt?.includes(row) && (
        <p>{text("screens:report.figureModel")}</p>
      )}
      {term.counterEvidence && isCounterAge(row) && (
        <p>
          {text(term.prevalence === null ? "screens:report.counterOnly" : "screens:report.counter")}
        </p>
      )}
    </>
  );
}
