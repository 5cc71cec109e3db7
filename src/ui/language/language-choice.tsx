import { useMemo } from "preact/hooks";
import { languagesFor, offeredState } from "../../domain/language-parts.ts";
import { isEnglish } from "../../i18n/english-of.ts";
import { languageName } from "../../i18n/language-name.ts";
import type { LanguageStates } from "../../schema/languages.ts";
import type { PatientPart } from "../../schema/words/patient-parts.ts";
import { loadLanguageStates } from "../companion.ts";
import { SelectField } from "../components/select-field.tsx";
import { longDate } from "../dates.ts";
import { LazyPart } from "../lazy-part.tsx";
import { useCurrent, useDispatch, usePreferences, useServices } from "../services.ts";
import { hasLetters } from "./has-letters.ts";
import "./language.css";

const words = ["screens"] as const;

interface LanguageChoiceProps {
  readonly part: PatientPart;
  /** On the patient’s own screen, which says itself how far it is checked. */
  readonly isTurned?: boolean;
}

interface ChoiceProps extends LanguageChoiceProps {
  readonly states: LanguageStates;
}

/** English is one language here, however it is written. */
function isSame(one: string, other: string): boolean {
  return one === other || (isEnglish(one) && isEnglish(other));
}

function Choice({ part, states, isTurned = false }: ChoiceProps) {
  const { texts, preferences } = useServices();
  const { text, language } = texts;
  const dispatch = useDispatch();
  const { patientLanguage } = useCurrent().consultation;
  const { beneath = false } = usePreferences();
  const names = new Intl.Collator(language);
  const offered = [...languagesFor(states, part), "en"]
    .filter((tag) => !isSame(tag, language))
    .map((tag) => ({ tag, own: languageName(tag, tag), name: languageName(tag, language) }))
    .sort((one, other) => names.compare(one.name, other.name));
  const wanted =
    patientLanguage !== null && isSame(patientLanguage, language) ? null : patientLanguage;
  const state = wanted === null ? null : offeredState(states, wanted, part);
  const isOther = state !== null || wanted === "en";
  const mine = languageName(language, language);
  const shown = isOther && wanted !== null ? wanted : language;
  const isUnreadable = useMemo(() => !hasLetters(shown), [shown]);
  return (
    <>
      <SelectField
        label={text("screens:language.title")}
        options={[
          { value: "", label: text("screens:language.same", { language: mine }) },
          ...offered.map(({ tag, own, name }) => ({
            value: tag,
            label: own === name ? name : `${name} (${own})`,
          })),
        ]}
        value={shown === language ? "" : shown}
        onChoose={(tag) => dispatch({ type: "language-set", language: tag === "" ? null : tag })}
      />
      {isOther && (
        <>
          <label class="toggle">
            <input
              type="checkbox"
              checked={beneath}
              onChange={() => preferences.set({ beneath: !beneath })}
            />
            <span>{text("screens:language.beneath", { language: mine })}</span>
          </label>
          {isUnreadable && (
            <p class="notice notice-care" role="alert">
              {text("screens:language.noLetters", { language: languageName(shown, language) })}
            </p>
          )}
          {state !== null && !isTurned && (
            <p class="quiet" role="status">
              {text(`screens:language.state.${state.state}`, {
                date: longDate(state.on, language),
                version: state.pack,
              })}
            </p>
          )}
        </>
      )}
    </>
  );
}

/** Chooses the patient’s language, among those that have this part. Never printed. */
export function LanguageChoice(props: LanguageChoiceProps) {
  return (
    <div class="language-choice no-print">
      <LazyPart words={words} load={loadLanguageStates}>
        {(states) => <Choice {...props} states={states} />}
      </LazyPart>
    </div>
  );
}
