import { textKeys } from "../../../../i18n/text-keys.ts";
import { RadioList } from "../../../components/radio-list.tsx";
import { useText } from "../../../services.ts";
import { type Observed, replied } from "./observed.ts";

const replies = ["yes", "mostly", "no", "skip"] as const;

interface AfterCardProps {
  readonly questions: readonly string[];
  readonly observed: Observed;
  readonly onChange: (observed: Observed) => void;
}

/** The three questions only the patient can answer, here from the actor's chair. */
export function AfterCard({ questions, observed, onChange }: AfterCardProps) {
  const text = useText();
  return (
    <section class="pair-sheet">
      <h2>{text("rehearse:pair.after.title")}</h2>
      <p>{text("rehearse:pair.after.lead")}</p>
      {questions.map((id) => (
        <RadioList
          key={id}
          name={id}
          legend={text(textKeys.patientQuestion(id))}
          options={replies.map((value) => ({
            value,
            label: text(textKeys.patientQuestion(value)),
          }))}
          chosen={observed.replies[id] ?? null}
          onChoose={(reply) => onChange(replied(observed, id, reply))}
        />
      ))}
      <p class="quiet">{text("rehearse:pair.after.thanks")}</p>
    </section>
  );
}
