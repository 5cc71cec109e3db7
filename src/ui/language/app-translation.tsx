import { offeredState } from "../../domain/language-parts.ts";
import { englishOf } from "../../i18n/english-of.ts";
import { loadLanguageStates } from "../companion.ts";
import { LazyPart } from "../lazy-part.tsx";
import { useServices } from "../services.ts";
import "./language.css";

const words = ["screens"] as const;

/** On every screen in another language: how far its translation was checked, and the way to English. */
export function AppTranslation() {
  const { texts, preferences } = useServices();
  const { text, language } = texts;
  return (
    <LazyPart words={words} load={loadLanguageStates}>
      {(states) => {
        // what is no longer offered is told of as what it is least checked as
        const state = offeredState(states, language, "app")?.state ?? "drafted";
        if (state === "clinician") return null;
        return (
          <p class="app-translation quiet no-print">
            {text(`screens:language.app.${state}`)}{" "}
            <button
              type="button"
              class="link"
              lang={englishOf[preferences.get().jurisdiction]}
              onClick={() => preferences.set({ language: undefined })}
            >
              English
            </button>
          </p>
        );
      }}
    </LazyPart>
  );
}
