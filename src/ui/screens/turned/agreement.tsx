import { useCallback, useState } from "preact/hooks";
import { agreementTerms, planned } from "../../../domain/agreement/terms.ts";
import { whyNoAgreement } from "../../../domain/agreement/why-no-agreement.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { AgreementView } from "../../../schema/consultation.ts";
import { loadSheet, type SheetContent } from "../../agreement/load-sheet.ts";
import { PlanSheet } from "../../agreement/plan-sheet.tsx";
import { dateAfter } from "../../dates.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useCurrent, useDispatch, usePreferences, useServices } from "../../services.ts";
import { TurnedHeading } from "./turned-heading.tsx";

const words = ["agreement", "pathways", "leaflet"] as const;

/** The page, and three answers of the same weight. */
function Page(sheet: SheetContent) {
  const { texts, now } = useServices();
  const { text } = texts;
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const [given, setGiven] = useState<AgreementView | null>(null);
  const doing = planned(consultation, sheet.content.plan);
  const today = dateAfter(now(), 0);
  const isReady =
    whyNoAgreement(consultation, decision, sheet.reportTerms.terms) === null &&
    doing.length > 0 &&
    doing.every(({ kind }) => kind !== "scan") &&
    consultation.reviewOn !== null &&
    consultation.reviewOn > today;
  if (!isReady)
    return <TurnedHeading of="nothing">{text("screens:agreement.patientNothing")}</TurnedHeading>;
  if (given !== null)
    return (
      <>
        <TurnedHeading of={given}>{text(textKeys.agreementThanks(given))}</TurnedHeading>
        <p>{text("screens:agreement.patientBack")}</p>
      </>
    );
  const answer = (view: AgreementView): void => {
    const terms = agreementTerms(consultation, decision, sheet.content.plan);
    dispatch({ type: "agreement-set", agreement: { on: today, view, terms } });
    setGiven(view);
  };
  return (
    <>
      <TurnedHeading of="page">{text("screens:agreement.patientTitle")}</TurnedHeading>
      <div class="plan-sheet">
        <PlanSheet {...sheet} heading="h2" />
      </div>
      <h2 id="your-answer">{text("screens:agreement.patientAnswer")}</h2>
      <fieldset class="big-answers" aria-labelledby="your-answer">
        {AgreementView.options.map((view) => (
          <button key={view} type="button" class="button big" onClick={() => answer(view)}>
            {text(textKeys.agreementAnswer(view))}
          </button>
        ))}
      </fieldset>
    </>
  );
}

/** The plan in the patient’s words, to read and to answer. */
export function AgreementSubject() {
  const { jurisdiction } = usePreferences();
  const load = useCallback(() => loadSheet(jurisdiction), [jurisdiction]);
  return (
    <LazyPart words={words} load={load}>
      {(sheet) => <Page {...sheet} />}
    </LazyPart>
  );
}
