import { urgency } from "../../../domain/triage/decide.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { ActTerm } from "../../../schema/report-terms.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";

const asFastAs = { today: "E", "24-hours": "U1", "2-weeks": "U2" } as const;

/**
 * The rules know only that a finding was not followed up, and give it 2 weeks. Where the word
 * asks for more speed, the clinician goes higher with one tap: recorded as the clinician’s
 * decision, as Decide does it, and no rule is changed.
 */
export function GoHigher({ term }: { term: ActTerm }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const wanted = asFastAs[term.within];
  const stands = consultation.difference?.class ?? decision.provisional;
  if (urgency(decision.provisional) >= urgency(wanted)) return null;
  const values = { class: text(`ui:class.${wanted}.name`) };
  if (urgency(stands) >= urgency(wanted))
    return <p role="status">{text("screens:report.wentHigher", values)}</p>;
  const written = text("screens:report.higherReason", {
    term: text(textKeys.reportTerm(term.id, "name")),
  });
  return (
    <button
      type="button"
      class="button button-strong"
      onClick={() =>
        dispatch({ type: "differed", difference: { class: wanted, reasons: [], written } })
      }
    >
      {text("screens:report.goHigher", values)}
    </button>
  );
}
