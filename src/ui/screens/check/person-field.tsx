import { useState } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { NumberItem } from "../../../schema/condition.ts";
import { Choice } from "../../components/choice.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { useCurrent, useDispatch, useText } from "../../services.ts";

const weeksIn = { days: 1 / 7, weeks: 1, months: 52.18 / 12, unitYears: 52.18 } as const;
type Unit = keyof typeof weeksIn;
const units: readonly Unit[] = ["days", "weeks", "months", "unitYears"];

function isUnit(value: string): value is Unit {
  return units.some((unit) => unit === value);
}

/** Age in years, or a length of time kept as decimal weeks whatever unit it was given in. */
function PersonNumber({ id }: { id: NumberItem }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const [unit, setUnit] = useState<Unit>("weeks");
  const isAge = id === "CTX-AGE";
  const recorded = consultation.answers[id];
  const factor = isAge ? 1 : weeksIn[unit];
  const problem = decision.impossible.find((one) => one.id === id)?.problem;
  const record = (value: number | null, by: number): void =>
    dispatch({ type: "answered", id, answer: value === null ? "not_asked" : value * by });

  return (
    <li class="finding finding-person" data-finding={id}>
      <div class="finding-line">
        <label class="finding-label" htmlFor={`field-${id}`}>
          {text(textKeys.findingName(id))}
        </label>
        <fieldset class="person-inputs" aria-label={text(textKeys.findingName(id))}>
          <NumberField
            key={unit}
            id={`field-${id}`}
            label={text(textKeys.findingName(id))}
            value={
              typeof recorded === "number" ? Math.round((recorded / factor) * 100) / 100 : null
            }
            wholeOnly={isAge}
            onChange={(value) => record(value, factor)}
            complain={(kind, value) =>
              text(
                kind === "not-whole" ? "screens:person.wholeYears" : "screens:person.notANumber",
                { value },
              )
            }
          />
          {isAge ? (
            <span class="unit">{text("screens:person.years")}</span>
          ) : (
            <select
              aria-label={text("screens:person.unit")}
              value={unit}
              onChange={({ currentTarget: { value } }) => isUnit(value) && setUnit(value)}
            >
              {units.map((one) => (
                <option key={one} value={one}>
                  {text(`screens:person.${one}`)}
                </option>
              ))}
            </select>
          )}
          <button
            type="button"
            class="choice-button choice-unknown"
            aria-pressed={recorded === "unknown"}
            aria-label={text("screens:person.numberUnknown")}
            onClick={() =>
              dispatch({
                type: "answered",
                id,
                answer: recorded === "unknown" ? "not_asked" : "unknown",
              })
            }
          >
            {text("ui:answer.unknownShort")}
          </button>
        </fieldset>
      </div>
      {problem && (
        <p class="field-error" role="alert">
          {text(`ui:check.impossible.${problem}`)}
        </p>
      )}
      {isAge && (recorded === 16 || recorded === 17) && (
        <p class="quiet">{text("screens:person.young16")}</p>
      )}
    </li>
  );
}

/** Sex recorded at birth, as far as rules need it. */
function PersonSex() {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const recorded = consultation.answers["CTX-SEX"];
  const chosen =
    recorded === "female" || recorded === "male" || recorded === "unknown" ? recorded : null;
  return (
    <li class="finding finding-person" data-finding="CTX-SEX">
      <div class="finding-line">
        <span class="finding-label" id="name-CTX-SEX">
          {text(textKeys.findingName("CTX-SEX"))}
        </span>
        <Choice
          labelledBy="name-CTX-SEX"
          options={[
            { value: "female", label: text("ui:answer.female") },
            { value: "male", label: text("ui:answer.male") },
            {
              value: "unknown",
              label: text("ui:answer.unknownShort"),
              name: text("ui:answer.unknown"),
            },
          ]}
          chosen={chosen}
          onChoose={(value) =>
            dispatch({ type: "answered", id: "CTX-SEX", answer: value ?? "not_asked" })
          }
        />
      </div>
    </li>
  );
}

export type PersonItem = NumberItem | "CTX-SEX";

/** What is recorded about the person: a number, or the sex. */
export function PersonField({ id }: { id: PersonItem }) {
  return id === "CTX-SEX" ? <PersonSex /> : <PersonNumber id={id} />;
}
