import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { ReportTerm } from "../../schema/report-terms.ts";
import { sheetHold } from "../../state/report-holds.ts";
import { chosenTerms } from "../report-content.ts";
import type { NoteLine, NoteParts } from "./note-parts.ts";

/** The words of a report: what needs action first, and the rest as discussed only where it could be. */
export function reportLines(parts: NoteParts, text: Text): NoteLine[] {
  const { consultation, decision, reportTerms } = parts;
  const chosen = chosenTerms(reportTerms.terms, consultation);
  const toAct = chosen.filter(({ kind }) => kind === "act");
  const others = chosen.filter(({ kind }) => kind !== "act");
  const isHeld = sheetHold(chosen, consultation, decision) !== null;
  const line = (label: string, terms: readonly ReportTerm[]): NoteLine[] =>
    terms.length === 0
      ? []
      : [
          [
            text(textKeys.note(label)),
            terms.map(({ id }) => text(textKeys.reportTerm(id, "name"))).join("; "),
          ],
        ];
  return [...line("reportAct", toAct), ...line(isHeld ? "reportNamed" : "reportDiscussed", others)];
}
