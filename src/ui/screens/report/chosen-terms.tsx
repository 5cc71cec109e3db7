import type { RefObject } from "preact";
import type { ReportTerm } from "../../../schema/report-terms.ts";
import { explanationHold, openFindings } from "../../../state/report-holds.ts";
import type { ReportContent } from "../../report-content.ts";
import { useCurrent, useText } from "../../services.ts";
import { ActCard } from "./act-card.tsx";
import { AgeChoice } from "./age-choice.tsx";
import { OpenInCheck } from "./open-in-check.tsx";
import { TermCard } from "./term-card.tsx";

interface ChosenTermsProps {
  readonly chosen: readonly ReportTerm[];
  readonly content: ReportContent;
  readonly row: number | null;
  readonly onRow: (row: number | null) => void;
  readonly onToggle: (term: ReportTerm) => void;
  /** Takes the focus when a card goes. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The words tapped: what needs action first, then what to ask, then what can be explained. */
export function ChosenTerms({ chosen, content, row, onRow, onToggle, heading }: ChosenTermsProps) {
  const text = useText();
  const { decision } = useCurrent();
  const hold = explanationHold(chosen, decision);
  const open = [...new Set(chosen.flatMap((term) => openFindings(term, decision)))];
  const take = (term: ReportTerm): void => {
    onToggle(term);
    heading.current?.focus();
  };
  return (
    <section class="report-chosen">
      <h2 ref={heading} tabIndex={-1}>
        {text("screens:report.chosen")}
      </h2>
      {chosen.length === 0 && <p class="quiet">{text("screens:report.nothingChosen")}</p>}
      {chosen.map((term) =>
        term.kind === "act" ? (
          <ActCard key={term.id} term={term} onTaken={() => take(term)} />
        ) : null,
      )}
      {open.length > 0 && (
        <section class="report-card">
          <h3>{text("screens:report.symptomsTitle")}</h3>
          <p>{text("screens:report.symptomsWhat")}</p>
          <OpenInCheck findings={open} />
        </section>
      )}
      {hold === null && chosen.length > 0 && (
        <AgeChoice ages={content.facts.prevalence.ages} row={row} onChoose={onRow} />
      )}
      {chosen.map((term) =>
        term.kind === "act" ? null : (
          <TermCard
            key={term.id}
            term={term}
            content={content}
            row={row}
            isHeld={hold !== null}
            onTaken={() => take(term)}
          />
        ),
      )}
    </section>
  );
}
