import type { LetterOutcome } from "../../../domain/handouts/letter-outcome.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway } from "../../../schema/library.ts";
import { emergencyValues } from "../../handout/emergency-values.ts";
import { leadingRules } from "../../rule-words.ts";
import { useCurrent, useText } from "../../services.ts";

interface LetterNextProps {
  readonly outcome: LetterOutcome;
  /** Lines of the leaflet that explain it. */
  readonly lines: readonly string[];
  readonly pathway: Pathway;
}

/** The decision in plain words: what happens next, and where. */
export function LetterNext({ outcome, lines, pathway }: LetterNextProps) {
  const text = useText();
  const { decision } = useCurrent();
  const { words, isUrgent, isByRules } = outcome;
  const say = (part: string): string => text(textKeys.handout(`letter.${part}`));
  const places =
    isByRules && words !== "N" && words !== "INC"
      ? [...new Set(leadingRules(decision).map(({ destination }) => destination))]
      : [];
  return (
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
  );
}
