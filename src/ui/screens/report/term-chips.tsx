import { textKeys } from "../../../i18n/text-keys.ts";
import type { ReportTerm } from "../../../schema/report-terms.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";

/** Words of a report to tap; tapped again, they are taken out. */
export function TermChips({ terms }: { terms: readonly ReportTerm[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <ul class="report-chips">
      {terms.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            class="chip"
            aria-pressed={consultation.reportTerms.includes(id)}
            onClick={() => dispatch({ type: "toggled", list: "reportTerms", id })}
          >
            {text(textKeys.reportTerm(id, "name"))}
          </button>
        </li>
      ))}
    </ul>
  );
}
