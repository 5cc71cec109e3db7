import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { directionOf } from "../../i18n/direction.ts";
import { languageName } from "../../i18n/language-name.ts";
import type { PatientPart } from "../../schema/words/patient-parts.ts";
import { Notice } from "../components/notice.tsx";
import { ServicesContext, usePreferences, useServices } from "../services.ts";
import { BeneathContext } from "./beneath.tsx";
import { TranslatedContext } from "./translation-state.tsx";
import { type Shown, usePatientLanguage } from "./use-patient-language.ts";
import "./language.css";

/** Language and direction of what is in another language than the page. */
function markOf(language: string, mine: string) {
  return language === mine ? {} : { lang: language, dir: directionOf(language) };
}

/** Why it is not in the language asked for; part of the screen, and of no printed page. */
function NotInIt({ wanted, problem }: Shown) {
  const { text, language } = useServices().texts;
  if (wanted === null || problem === null) return null;
  if (problem === "failed")
    return (
      <Notice tone="care" live>
        {text("ui:app.loadFailed")} {text("ui:app.loadFailedWhat")}
      </Notice>
    );
  return (
    <Notice tone="care" live>
      {text("screens:language.missing", {
        language: languageName(wanted, language),
        mine: languageName(language, language),
      })}
    </Notice>
  );
}

/**
 * What the patient reads, in the language chosen for this consultation. Another choice changes the
 * words and nothing else: what is inside stays mounted. It ends with a `TranslationState`.
 */
export function ForPatient(props: { part: PatientPart; children: ComponentChildren }) {
  const { part, children } = props;
  const services = useServices();
  const { beneath = false } = usePreferences();
  const shown = usePatientLanguage(part);
  const texts = shown?.texts ?? services.texts;
  const translated = useMemo(() => ({ ...services, texts }), [services, texts]);
  if (shown === null) return <p class="quiet">{texts.text("ui:app.loading")}</p>;
  const { state } = shown;
  const mine = services.texts;
  const isOther = texts.language !== mine.language;
  return (
    <>
      <NotInIt {...shown} />
      <div class="in-language" {...markOf(texts.language, mine.language)}>
        <BeneathContext.Provider value={beneath && isOther ? mine : null}>
          <TranslatedContext.Provider value={state && { state, clinician: isOther ? mine : null }}>
            <ServicesContext.Provider value={translated}>{children}</ServicesContext.Provider>
          </TranslatedContext.Provider>
        </BeneathContext.Provider>
      </div>
    </>
  );
}
