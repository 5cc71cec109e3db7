import type { PictureChoice } from "../../../domain/pictures/picture-choice.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Facts } from "../../../schema/facts.ts";
import { numberWriter } from "../../numbers.ts";
import { useFirstChoice } from "../../pictures/use-picture.ts";
import { useCurrent, useServices } from "../../services.ts";

interface ScanChoiceProps {
  readonly facts: Facts;
  readonly choice: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

/** Which row the age recorded falls into, or that none was; and how few people a cell rests on. */
function AgeLine({ facts, choice }: Omit<ScanChoiceProps, "onChoose">) {
  const { text, language } = useServices().texts;
  const { plain } = numberWriter(language);
  const age = useCurrent().decision.facts.numbers["CTX-AGE"];
  const { age: row } = useFirstChoice(facts);
  const few = facts.prevalence.fewPeople.find(
    (cell) => cell.finding === choice.finding && cell.age === choice.age,
  );
  return (
    <p class="quiet">
      {typeof age === "number"
        ? text("screens:pictures.ageRecorded", { age: plain(age), row: plain(row) })
        : text("screens:pictures.ageUnknown")}{" "}
      {few !== undefined && (
        <strong>{text("screens:pictures.fewPeople", { count: few.people })}</strong>
      )}
    </p>
  );
}

/** The finding and the age to show. */
export function ScanChoice({ facts, choice, onChoose }: ScanChoiceProps) {
  const { text, language } = useServices().texts;
  const { plain } = numberWriter(language);
  const { ages, findings } = facts.prevalence;
  return (
    <>
      <div class="row">
        <label class="stacked">
          {text("screens:pictures.finding")}
          <select
            value={choice.finding}
            onChange={(event) => onChoose({ ...choice, finding: event.currentTarget.value })}
          >
            {Object.keys(findings).map((finding) => (
              <option key={finding} value={finding}>
                {text(textKeys.prevalenceName(finding))}
              </option>
            ))}
          </select>
        </label>
        <label class="stacked">
          {text("screens:pictures.age")}
          <select
            value={choice.age}
            onChange={(event) => onChoose({ ...choice, age: Number(event.currentTarget.value) })}
          >
            {ages.map((age) => (
              <option key={age} value={age}>
                {text("screens:pictures.around", { age: plain(age) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <AgeLine facts={facts} choice={choice} />
    </>
  );
}
