import type { AgreementContent } from "../../../schema/agreement.ts";
import type { Pathway, Review, SafetyNet } from "../../../schema/library.ts";
import type { TeachBack } from "../../../schema/teach-back.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { ReviewFacts, SafetyNetLines } from "../../plan/advice-facts.tsx";
import { GivenList } from "../../plan/given-list.tsx";
import { PlanList } from "../../plan/plan-list.tsx";
import { ReviewDate } from "../../plan/review-date.tsx";
import { useCurrent, useText } from "../../services.ts";
import { Ways } from "../../ways.tsx";

interface PlanPartProps {
  readonly agreement: AgreementContent;
  readonly teachBack: TeachBack;
  readonly review: Review;
  readonly safetyNet: SafetyNet;
  readonly pathway: Pathway;
}

/** What was agreed, how the safety net was given, and when to meet again. */
export function PlanPart({ agreement, teachBack, review, safetyNet, pathway }: PlanPartProps) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  // once the patient has answered, the answer stands in the note in place of the clinician’s tick
  const hasAnswered = consultation.agreement !== null;
  // waiting is no choice beside something urgent or unasked; a tick made before can be taken out
  const mayWait =
    !isTalkOff(consultation, decision) && (decision.class === "N" || decision.class === "S");
  const offered = agreement.plan.filter(
    ({ id, kind }) =>
      (kind !== "view" || !hasAnswered) &&
      (kind !== "wait" || mayWait || consultation.plan.includes(id)),
  );
  return (
    <>
      <section>
        <h2>{text("screens:record.plan")}</h2>
        <PlanList items={offered} />
        <Ways to={isTalkOff(consultation, decision) ? [] : ["agreement", "believe"]} />
      </section>
      <section>
        <h2>{text("screens:record.safetyNet")}</h2>
        <p class="quiet">{text("screens:record.safetyNetWhat")}</p>
        <GivenList given={teachBack.given} />
        <SafetyNetLines safetyNet={safetyNet} pathway={pathway} />
        <Ways to={["safetyNet"]} />
      </section>
      <section>
        <h2>{text("screens:record.review")}</h2>
        <ReviewDate review={review} />
        <ReviewFacts review={review} />
      </section>
    </>
  );
}
