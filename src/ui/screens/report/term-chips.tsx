import { textKeys } from "../../../i18n/text-keys.ts";
import type { ReportTerm } from "../../../schema/report-terms.ts";
import { useCurrent, useText } from "../../services.ts";

interface TermChipsProps {
  readonly terms: readonly ReportTerm[];
  readonly onToggle: (term: ReportTerm) => void;
}

/** Words of a report to tap; tapped again, they are taken out. */
export function TermChips({ terms, onToggle }: TermChipsProps) {
  const text = useText();
  const { consultation } = useCurrent();
  return (
    <ul class="report-chips">
      {terms.map((term) => (
        <li key={term.id}>
          <button
            type="button"
            class="chip"
            aria-pressed={consultation.reportTerms.includes(term.id)}
            onClick={() => onToggle(term)}
          >
            {text(textKeys.reportTerm(term.id, "name"))}
          </button>
        </li>
      ))}
    </ul>
  );
}
