import { isChangedSince, planned } from "../../../domain/agreement/terms.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { AgreementContent } from "../../../schema/agreement.ts";
import { dateAfter, longDate } from "../../dates.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useServices } from "../../services.ts";

/** The way to the patient’s screen once there is something to agree to; what the patient answered. */
export function AgreePart({ content }: { content: AgreementContent }) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const { agreement, reviewOn, goals } = consultation;
  const doing = planned(consultation, content.plan);
  const hasDate = reviewOn !== null && reviewOn > dateAfter(now(), 0);
  const missing = [
    ...(doing.length === 0 ? [text("screens:agreement.missingPlan")] : []),
    ...(hasDate ? [] : [text("screens:agreement.missingDate")]),
  ];
  const asksForScan = doing.some(({ kind }) => kind === "scan");
  return (
    <section>
      <h2>{text("screens:agreement.turnTitle")}</h2>
      <p class="quiet">{text("screens:agreement.turnWhat")}</p>
      {missing.length > 0 && (
        <p>{text("screens:agreement.missing", { what: missing.join(", ") })}</p>
      )}
      {asksForScan && <p>{text("screens:agreement.imaging")}</p>}
      {goals.length === 0 && <p class="quiet">{text("screens:agreement.noGoal")}</p>}
      {missing.length === 0 && !asksForScan && (
        <p>
          <a class="button button-strong" href={hrefOf({ screen: "turned", part: "agreement" })}>
            {text(agreement === null ? "screens:agreement.turn" : "screens:agreement.again")}
          </a>
        </p>
      )}
      {agreement !== null && (
        <p role="status">
          {text("screens:agreement.answered", {
            date: longDate(agreement.on, language),
            view: text(textKeys.agreementAnswer(agreement.view)),
          })}{" "}
          {isChangedSince(consultation, decision, content.plan) && (
            <strong>{text("screens:agreement.changed")}</strong>
          )}{" "}
          <button
            type="button"
            class="link"
            onClick={() => dispatch({ type: "agreement-set", agreement: null })}
          >
            {text("screens:agreement.forget")}
          </button>
        </p>
      )}
    </section>
  );
}
