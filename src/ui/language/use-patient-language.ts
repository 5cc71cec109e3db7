import { useEffect, useState } from "preact/hooks";
import { offeredState } from "../../domain/language-parts.ts";
import { englishOf, isEnglish } from "../../i18n/english-of.ts";
import { patientTexts } from "../../i18n/patient-texts.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { Jurisdiction } from "../../schema/answers.ts";
import type { PartState } from "../../schema/languages.ts";
import { type PatientPart, partFiles } from "../../schema/words/patient-parts.ts";
import { loadLanguageStates } from "../companion.ts";
import { useCurrent, usePreferences, useServices } from "../services.ts";

/** In which words a part is shown. */
export interface Shown {
  /** What was asked for; null is the clinician’s. */
  readonly wanted: string | null;
  readonly texts: Texts;
  /** Of the translation; null in English, which is none. */
  readonly state: PartState | null;
  readonly problem: "missing" | "failed" | null;
}

async function shownIn(
  wanted: string | null,
  part: PatientPart,
  mine: Texts,
  country: Jurisdiction,
): Promise<Shown> {
  const own = { wanted, texts: mine, state: null, problem: null };
  const language = wanted ?? mine.language;
  if (isEnglish(language) && isEnglish(mine.language)) return own;
  try {
    if (isEnglish(language)) {
      const texts = await patientTexts(englishOf[country], mine, partFiles(part));
      return { ...own, texts };
    }
    const state = offeredState(await loadLanguageStates(), language, part);
    if (state === null) return { ...own, problem: "missing" };
    const isMine = language === mine.language;
    return { ...own, texts: isMine ? mine : await patientTexts(language, mine, []), state };
  } catch {
    return { ...own, problem: "failed" };
  }
}

/**
 * A part’s words in the patient’s language. While another language is fetched the one before stays.
 * @returns null until the first is there
 */
export function usePatientLanguage(part: PatientPart): Shown | null {
  const { texts } = useServices();
  const { patientLanguage } = useCurrent().consultation;
  const { jurisdiction } = usePreferences();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let isWanted = true;
    void shownIn(patientLanguage, part, texts, jurisdiction).then(
      (found) => isWanted && setShown(found),
    );
    return () => {
      isWanted = false;
    };
  }, [patientLanguage, part, texts, jurisdiction]);
  if (shown === null && patientLanguage === null && isEnglish(texts.language))
    return { wanted: null, texts, state: null, problem: null };
  return shown;
}
