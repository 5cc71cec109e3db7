import type { SheetHold } from "../../../state/report-holds.ts";
import { hrefOf } from "../../routes.ts";
import { useServices } from "../../services.ts";

interface ForThePatientProps {
  readonly hold: SheetHold | null;
  readonly row: number | null;
}

/** The ways to the patient: a turned screen and a printed page, once the check allows either. */
export function ForThePatient({ hold, row }: ForThePatientProps) {
  const { texts, output } = useServices();
  const { text } = texts;
  return (
    <section class="report-ways">
      <h2>{text("screens:report.sheet")}</h2>
      {hold === "unfinished" ? (
        <p class="quiet">{text("screens:report.hold.unfinished")}</p>
      ) : (
        <>
          <p class="quiet">
            {text(hold === null ? "screens:report.sheetWhat" : "screens:report.sheetNext")}
          </p>
          <div class="row">
            <a
              class="button"
              href={hrefOf({ screen: "turned", part: row === null ? "report" : `report/${row}` })}
            >
              {text("screens:report.turn")}
            </a>
            <button type="button" class="button button-plain" onClick={() => output.print()}>
              {text("screens:report.print")}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
