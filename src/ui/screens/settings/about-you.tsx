import { RadioList } from "../../components/radio-list.tsx";
import { AppLanguage } from "../../language/app-language.tsx";
import { usePreferences, useServices } from "../../services.ts";

/** Language, role, country and setting: what the app asks of its user. */
export function AboutYou() {
  const { texts, preferences } = useServices();
  const { text } = texts;
  const { role, jurisdiction, setting } = usePreferences();
  return (
    <>
      <AppLanguage />
      <RadioList
        name="role"
        legend={text("screens:settings.role")}
        options={(["gp", "physiotherapist", "trainee"] as const).map((value) => ({
          value,
          label: text(`screens:settings.roles.${value}`),
        }))}
        chosen={role}
        onChoose={(value) => preferences.set({ role: value })}
      />
      <RadioList
        name="jurisdiction"
        legend={text("screens:settings.jurisdiction")}
        options={(["uk", "us", "au"] as const).map((value) => ({
          value,
          label: text(`ui:place.${value}`),
        }))}
        chosen={jurisdiction}
        onChoose={(value) => preferences.set({ jurisdiction: value })}
      />
      <RadioList
        name="setting"
        legend={text("screens:settings.setting")}
        options={(["primary", "specialist"] as const).map((value) => ({
          value,
          label: text(`screens:settings.settings.${value}`),
        }))}
        chosen={setting}
        onChoose={(value) => preferences.set({ setting: value })}
      />
    </>
  );
}

/** The same, once, on the home screen; it stays until the role is known and the page is left. */
export function AskOnce() {
  const { texts } = useServices();
  return (
    <section class="ask-once">
      <p class="quiet">{texts.text("screens:settings.once")}</p>
      <AboutYou />
    </section>
  );
}
