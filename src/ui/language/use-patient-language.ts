import { useEffect, useState } from "preact/hooks";
import { offeredState } from "../../domain/language-parts.ts";
import { patientTexts } from "../../i18n/patient-texts.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { PartState } from "../../schema/languages.ts";
import type { PatientPart } from "../../schema/words/patient-parts.ts";
import { loadLanguageStates } from "../companion.ts";
import { useCurrent, useServices } from "../services.ts";

/** In which words a part is shown. */
export interface Shown {
  /** What was asked for; null is the clinician’s. */
  readonly wanted: string | null;
  readonly texts: Texts;
  /** Of the translation; null in the clinician’s own. */
  readonly state: PartState | null;
  readonly problem: "missing" | "failed" | null;
}

async function shownIn(wanted: string | null, part: PatientPart, mine: Texts): Promise<Shown> {
  const own = { wanted, texts: mine, state: null, problem: null };
  if (wanted === null) return own;
  try {
    const state = offeredState(await loadLanguageStates(), wanted, part);
    if (state === null) return { ...own, problem: "missing" };
    return { ...own, texts: await patientTexts(wanted, mine), state };
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
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let isWanted = true;
    void shownIn(patientLanguage, part, texts).then((found) => isWanted && setShown(found));
    return () => {
      isWanted = false;
    };
  }, [patientLanguage, part, texts]);
  if (shown === null && patientLanguage === null)
    return { wanted: null, texts, state: null, problem: null };
  return shown;
}
