import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Texts } from "../../i18n/texts.ts";
import type { PartState } from "../../schema/languages.ts";
import { useText } from "../services.ts";
import { InMine } from "./beneath.tsx";
import "./language.css";

interface Translated {
  readonly state: PartState;
  /** Null where both read the same language. */
  readonly clinician: Texts | null;
}

/** How far what is shown was checked; null where it is no translation. */
export const TranslatedContext = createContext<Translated | null>(null);

/**
 * Who has checked the translation, to both who read it; nothing once a clinician has. At the foot of
 * everything that is shown to a patient or printed for one.
 */
export function TranslationState() {
  const text = useText();
  const translated = useContext(TranslatedContext);
  if (translated === null || translated.state.state === "clinician") return null;
  const key = `screens:turned.${translated.state.state}` as const;
  return (
    <p class="translation-state">
      {text(key)}
      {translated.clinician !== null && <InMine texts={translated.clinician} of={key} />}
    </p>
  );
}
