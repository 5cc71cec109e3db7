import { useCurrent, useText } from "../../services.ts";

interface AgeChoiceProps {
  readonly ages: readonly number[];
  readonly row: number | null;
  readonly onChoose: (row: number | null) => void;
}

/** The row of the table to read: the recorded age’s, or that of the day of the scan. */
export function AgeChoice({ ages, row, onChoose }: AgeChoiceProps) {
  const text = useText();
  const { decision } = useCurrent();
  const recorded = decision.facts.numbers["CTX-AGE"];
  return (
    <>
      <label class="stacked">
        {text("screens:report.age")}
        <select
          value={row === null ? "" : String(row)}
          onChange={({ currentTarget: { value } }) =>
            onChoose(ages.find((age) => String(age) === value) ?? null)
          }
        >
          <option value="">{text("screens:report.ageNone")}</option>
          {ages.map((age) => (
            <option key={age} value={String(age)}>
              {text("screens:report.ageAround", { age })}
            </option>
          ))}
        </select>
      </label>
      {typeof recorded === "number" && (
        <p class="quiet">{text("screens:report.ageRecorded", { age: recorded })}</p>
      )}
    </>
  );
}
