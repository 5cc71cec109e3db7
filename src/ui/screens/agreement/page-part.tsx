import { useState } from "preact/hooks";
import { isChangedSince } from "../../../domain/agreement/terms.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { AgreementView } from "../../../schema/consultation.ts";
import type { SheetContent } from "../../agreement/load-sheet.ts";
import { PlanSheet } from "../../agreement/plan-sheet.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { useCurrent, useDispatch, useServices } from "../../services.ts";

/** The page to take home: to look at, to print, and whether it was handed over. */
export function PagePart(sheet: SheetContent) {
  const { texts, output, pack } = useServices();
  const { text } = texts;
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const [isShown, setShown] = useState(false);
  const stands = !isChangedSince(consultation, decision, sheet.content.plan);
  return (
    <>
      <div class="agreement-ways no-print">
        <div class="row">
          <button
            type="button"
            class="button button-plain"
            aria-expanded={isShown}
            onClick={() => setShown(!isShown)}
          >
            {text("screens:agreement.see")}
          </button>
          <button type="button" class="button" onClick={() => output.print()}>
            {text("screens:agreement.print")}
          </button>
        </div>
        <ToggleList
          items={[{ id: "agreement", label: text("screens:agreement.copyGiven") }]}
          chosen={consultation.handed}
          onToggle={(id) => dispatch({ type: "toggled", list: "handed", id })}
        />
      </div>
      <article
        class={
          isShown ? "plan-sheet agreement-page" : "plan-sheet agreement-page agreement-page-closed"
        }
      >
        <h2>{text("screens:agreement.patientTitle")}</h2>
        <PlanSheet {...sheet} heading="h3" />
        <section>
          <h3>{text("screens:agreement.patientAnswer")}</h3>
          <ul class="sheet-answer">
            {AgreementView.options.map((view) => (
              <li
                key={view}
                class={stands && consultation.agreement?.view === view ? "sheet-chosen" : ""}
              >
                {text(textKeys.agreementAnswer(view))}
              </li>
            ))}
          </ul>
        </section>
        {!pack.info.signedOff && <p class="quiet">{text("screens:leaflet.draft")}</p>}
      </article>
    </>
  );
}
