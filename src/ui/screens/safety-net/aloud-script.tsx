import type { OrderedLine, OrderedSafetyNet } from "../../../domain/safety-net/order-lines.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway, SafetyNet } from "../../../schema/library.ts";
import type { TeachBack } from "../../../schema/teach-back.ts";
import { longDate } from "../../dates.ts";
import { emergencyValues } from "../../handout/emergency-values.ts";
import { useCurrent, useServices } from "../../services.ts";
import { courseLines } from "./course-lines.ts";

interface AloudProps {
  readonly ordered: OrderedSafetyNet;
  readonly safetyNet: SafetyNet;
  readonly teachBack: TeachBack;
  readonly pathway: Pathway;
  readonly isGoingIn: boolean;
}

/** The safety net as it is said: one thought a line, in large type, ending with a question. */
export function AloudScript({ ordered, safetyNet, teachBack, pathway, isGoingIn }: AloudProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { leads } = safetyNet;
  const { immediate, soon } = ordered.first;
  const list = (lines: readonly OrderedLine[]) => (
    <ul>
      {lines.map(({ id }) => (
        <li key={id}>{text(textKeys.safetyNetLine(id))}</li>
      ))}
    </ul>
  );
  return (
    <div class="net-aloud">
      <p>{text(textKeys.safetyNetSay(isGoingIn ? "openUrgent" : "open"))}</p>
      {isGoingIn &&
        teachBack.onTheWay.map(({ id }) => <p key={id}>{text(textKeys.onTheWay(id))}</p>)}
      <p>{text(textKeys.safetyNetLine(leads.immediate), emergencyValues(pathway, text))}</p>
      {list(immediate)}
      {soon.length > 0 && (
        <>
          <p>{text(textKeys.safetyNetLine(leads.soon))}</p>
          {list(soon)}
        </>
      )}
      <p>{text(textKeys.safetyNetSay("written"))}</p>
      {courseLines(decision, teachBack).map((id) => (
        <p key={id}>{text(textKeys.leafletLine(id))}</p>
      ))}
      {consultation.reviewOn !== null && (
        <p>
          {text("screens:agreement.patientOn", {
            date: longDate(consultation.reviewOn, language),
          })}
        </p>
      )}
      <p>{text(textKeys.safetyNetSay("back"))}</p>
      <p>{text(textKeys.safetyNetSay("close"))}</p>
    </div>
  );
}
