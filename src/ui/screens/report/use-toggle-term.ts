import type { ReportTerm } from "../../../schema/report-terms.ts";
import { useCurrent, useDispatch } from "../../services.ts";

/** An earlier result that nobody has followed up: what every word that needs action is. */
const notFollowedUp = "IMG1";

/**
 * Taps a word of the report, or takes it out. A word that needs action is an earlier finding not
 * followed up, so Check holds that at once: no verdict can stand beside it as if the report were
 * clear. With the last such word gone, that question is open again, and is not answered no.
 * @param acts ids of the words that need action
 */
export function useToggleTerm(acts: readonly string[]): (term: ReportTerm) => void {
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (term) => {
    const chosen = consultation.reportTerms;
    const isTaken = chosen.includes(term.id);
    const others = chosen.filter((id) => id !== term.id && acts.includes(id));
    dispatch({ type: "toggled", list: "reportTerms", id: term.id });
    if (term.kind !== "act" || !term.records.includes(notFollowedUp)) return;
    if (!isTaken) dispatch({ type: "answered", id: notFollowedUp, answer: "yes" });
    else if (others.length === 0)
      dispatch({ type: "answered", id: notFollowedUp, answer: "not_asked" });
  };
}
