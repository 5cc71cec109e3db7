import { languagesFor } from "../../domain/language-parts.ts";
import { languageName } from "../../i18n/language-name.ts";
import type { LanguageStates } from "../../schema/languages.ts";
import { loadLanguageStates } from "../companion.ts";
import { SelectField } from "../components/select-field.tsx";
import { LazyPart } from "../lazy-part.tsx";
import { usePreferences, useServices } from "../services.ts";

const words = ["screens"] as const;

function Choice({ states }: { states: LanguageStates }) {
  const { texts, preferences } = useServices();
  const { language } = usePreferences();
  const tags = languagesFor(states, "app");
  if (tags.length === 0) return null;
  return (
    <SelectField
      label={texts.text("screens:settings.language")}
      options={[
        { value: "", label: languageName("en", "en") },
        ...tags.map((value) => ({ value, label: languageName(value, value) })),
      ]}
      value={language ?? ""}
      onChoose={(value) => preferences.set({ language: value === "" ? undefined : value })}
    />
  );
}

/** The clinician’s own language, among those the whole app is there in; each by its own name. */
export function AppLanguage() {
  return (
    <LazyPart words={words} load={loadLanguageStates}>
      {(states) => <Choice states={states} />}
    </LazyPart>
  );
}
