import type { LetterOutcome } from "../../../domain/handouts/letter-outcome.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Handouts } from "../../../schema/handouts.ts";
import type { Pathway } from "../../../schema/library.ts";
import { longDate } from "../../dates.ts";
import { emergencyValues } from "../../handout/emergency-values.ts";
import { leadingRules } from "../../rule-words.ts";
import { useCurrent, useServices } from "../../services.ts";

interface LetterPlanProps {
  readonly letter: Handouts["letter"];
  readonly outcome: LetterOutcome;
  /** Lines of the leaflet that explain it. */
  readonly lines: readonly string[];
  readonly pathway: Pathway;
}

/** What happens next in plain words, what was agreed, and when to look again. */
export function LetterPlan({ letter, outcome, lines, pathway }: LetterPlanProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { words, isUrgent, isByRules } = outcome;
  const say = (part: string): string => text(textKeys.handout(`letter.${part}`));
  const places =
    isByRules && words !== "N" && words !== "INC"
      ? [...new Set(leadingRules(decision).map(({ destination }) => destination))]
      : [];
  const hidden = isUrgent ? letter.notWhileUrgent : [];
  const agreed = consultation.plan
    .filter((id) => !hidden.includes(id))
    .map((id) =>
      text(letter.plan.includes(id) ? textKeys.handout(`letter.agreed.${id}`) : textKeys.plan(id)),
    );
  const { reviewOn } = consultation;
  return (
    <>
      <section>
        <h2>{say("nextTitle")}</h2>
        <p>
          <strong>{say(`outcome.${words}`)}</strong>
          {isUrgent && !isByRules && words !== "differs" && ` ${say("outcome.higher")}`}
        </p>
        {places.map((id) => {
          const key = textKeys.handout(`letter.destination.${id}`);
          const destination = text(key, emergencyValues(pathway, text));
          return <p key={id}>{text(textKeys.handout("letter.where"), { destination })}</p>;
        })}
        {lines.map((line) => (
          <p key={line}>{text(textKeys.leafletLine(line))}</p>
        ))}
      </section>
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
