import { useState } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { type RankedClass, rankedClasses } from "../../../schema/core-pack.ts";
import type { Belief } from "../../../schema/library.ts";
import type { Pull } from "../../../schema/mirror.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { RadioList } from "../../components/radio-list.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";

interface DisagreeProps {
  /** The paper's clinician-side sub-themes: the short list of reasons. */
  readonly reasons: readonly Belief[];
  /** A reason that is also a pull of the clinician’s has a private minute of its own. */
  readonly pulls: readonly Pull[];
}

/** The clinician may differ: recorded, never blocked; below an emergency only with a written reason. */
export function Disagree({ reasons, pulls }: DisagreeProps) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const recorded = consultation.difference;
  const [chosen, setChosen] = useState<RankedClass | null>(recorded?.class ?? null);
  const [picked, setPicked] = useState<readonly string[]>(recorded?.reasons ?? []);
  const [written, setWritten] = useState(recorded?.written ?? "");
  const needsWords = decision.provisional === "E" && chosen !== null && chosen !== "E";
  const lacksWords = needsWords && written.trim() === "";
  const className = (outcome: RankedClass): string => text(`ui:class.${outcome}.name`);

  return (
    <Disclosure summary={text("screens:decide.disagree")} open={recorded !== null}>
      <p class="quiet">
        {text("screens:decide.disagreeWhat")} {text("screens:decide.override")}
      </p>
      {recorded && (
        <p role="status">
          {text("screens:decide.differenceRecorded", {
            class: className(recorded.class),
            was: className(decision.provisional),
          })}{" "}
          <button
            type="button"
            class="link"
            onClick={() => dispatch({ type: "differed", difference: null })}
          >
            {text("screens:decide.removeDifference")}
          </button>
        </p>
      )}
      <RadioList
        name="difference"
        legend={text("screens:decide.choose")}
        options={rankedClasses
          .filter((outcome) => outcome !== decision.provisional)
          .map((outcome) => ({ value: outcome, label: className(outcome) }))}
        chosen={chosen}
        onChoose={setChosen}
      />
      <h3>{text("screens:decide.reason")}</h3>
      <ToggleList
        items={reasons.map(({ id }) => ({ id, label: text(textKeys.beliefTitle(id)) }))}
        chosen={picked}
        onToggle={(id) =>
          setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
        }
      />
      {!isTalkOff(consultation, decision) &&
        picked.map((id) => (
          <p key={id}>
            <a href={hrefOf({ screen: "talk", belief: id })}>
              {text("screens:decide.helpForReason", { belief: text(textKeys.beliefTitle(id)) })}
            </a>
          </p>
        ))}
      {pulls
        .filter(({ belief }) => picked.includes(belief))
        .map(({ id, belief }) => (
          <p key={id}>
            <a href={hrefOf({ screen: "mirror", part: id })}>
              {text("screens:mirror.door", { belief: text(textKeys.beliefTitle(belief)) })}
            </a>
          </p>
        ))}
      <label class="stacked">
        {text("screens:decide.written")}
        <textarea
          rows={3}
          maxLength={2000}
          value={written}
          required={needsWords}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      {lacksWords && (
        <p class="field-error" role="alert">
          {text("screens:decide.writtenMissing")}
        </p>
      )}
      <button
        type="button"
        class="button"
        disabled={chosen === null || lacksWords}
        onClick={() =>
          chosen !== null &&
          dispatch({
            type: "differed",
            difference: { class: chosen, reasons: [...picked], written: written.trim() },
          })
        }
      >
        {text("screens:decide.saveDifference")}
      </button>
    </Disclosure>
  );
}
