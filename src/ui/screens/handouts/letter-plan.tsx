import { textKeys } from "../../../i18n/text-keys.ts";
import type { Handouts } from "../../../schema/handouts.ts";
import { longDate } from "../../dates.ts";
import { useCurrent, useServices } from "../../services.ts";

interface LetterPlanProps {
  readonly letter: Handouts["letter"];
  readonly isUrgent: boolean;
}

/** What was agreed, and when to look again; with something urgent, no empty heading. */
export function LetterPlan({ letter, isUrgent }: LetterPlanProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  const { consultation } = useCurrent();
  const say = (part: string): string => text(textKeys.handout(`letter.${part}`));
  const hidden = isUrgent ? letter.notWhileUrgent : [];
  const agreed = consultation.plan
    .filter((id) => !hidden.includes(id))
    .map((id) => say(`agreed.${id}`));
  const { reviewOn } = consultation;
  return (
    <>
      {(agreed.length > 0 || !isUrgent) && (
        <section>
          <h2>{say("agreedTitle")}</h2>
          {agreed.length > 0 ? (
            <ul>
              {agreed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{say("agreedNothing")}</p>
          )}
        </section>
      )}
      {(reviewOn !== null || !isUrgent) && (
        <section>
          <h2>{say("whenTitle")}</h2>
          <p>
            {reviewOn === null
              ? text(textKeys.leafletFooter("comeBack"))
              : text(textKeys.handout("letter.when"), { date: longDate(reviewOn, language) })}
          </p>
        </section>
      )}
    </>
  );
}
