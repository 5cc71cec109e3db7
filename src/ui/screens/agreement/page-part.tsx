import { useState } from "preact/hooks";
import { isChangedSince } from "../../../domain/agreement/terms.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { AgreementView } from "../../../schema/consultation.ts";
import type { SheetContent } from "../../agreement/load-sheet.ts";
import { PlanSheet } from "../../agreement/plan-sheet.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { ForPatient } from "../../language/for-patient.tsx";
import { LanguageChoice } from "../../language/language-choice.tsx";
import { TranslationState } from "../../language/translation-state.tsx";
import { useCurrent, useDispatch, useServices } from "../../services.ts";

/** The page itself: the plan, and the three answers with the one given marked. */
function AgreementPage({ sheet, isShown }: { sheet: SheetContent; isShown: boolean }) {
  const { texts, pack } = useServices();
  const { text } = texts;
  const { consultation, decision } = useCurrent();
  const stands = !isChangedSince(consultation, decision, sheet.content.plan);
  const given = stands ? consultation.agreement?.view : undefined;
  return (
    <article class={`plan-sheet agreement-page${isShown ? "" : " agreement-page-closed"}`}>
      <h2>{text("screens:agreement.patientTitle")}</h2>
      <PlanSheet {...sheet} heading="h3" />
      <section>
        <h3>{text("screens:agreement.patientAnswer")}</h3>
        <ul class="sheet-answer">
          {AgreementView.options.map((view) => (
            <li key={view} class={given === view ? "sheet-chosen" : ""}>
              {text(textKeys.agreementAnswer(view))}
            </li>
          ))}
        </ul>
      </section>
      {!pack.info.signedOff && <p class="quiet">{text("screens:leaflet.draft")}</p>}
      <TranslationState />
    </article>
  );
}

/** The page to take home: to look at, to print, and whether it was handed over. */
export function PagePart(sheet: SheetContent) {
  const { texts, output } = useServices();
  const { text } = texts;
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const [isShown, setShown] = useState(false);
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
      <LanguageChoice part="agreement" />
      <ForPatient part="agreement">
        <AgreementPage sheet={sheet} isShown={isShown} />
      </ForPatient>
    </>
  );
}
