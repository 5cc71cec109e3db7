import { RadioList } from "../../components/radio-list.tsx";
import { usePreferences, useServices } from "../../services.ts";
import { DevelopmentSwitches } from "./development-switches.tsx";

/** Who you are and where you work; remembered on this device. */
export function SettingsScreen() {
  const { texts, preferences } = useServices();
  const { text } = texts;
  const { role, jurisdiction, setting, theme, textSize, girftRoute } = usePreferences();
  return (
    <div class="settings">
      <h1>{text("screens:settings.title")}</h1>
      <p class="quiet">
        {text(
          preferences.isKept ? "screens:settings.remembered" : "screens:settings.notRemembered",
        )}
      </p>
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
      <RadioList
        name="theme"
        legend={text("screens:settings.theme")}
        options={(["system", "light", "dark"] as const).map((value) => ({
          value,
          label: text(`screens:settings.themes.${value}`),
        }))}
        chosen={theme}
        onChoose={(value) => preferences.set({ theme: value })}
      />
      <RadioList
        name="text-size"
        legend={text("screens:settings.textSize")}
        options={(["normal", "large", "largest"] as const).map((value) => ({
          value,
          label: text(`screens:settings.textSizes.${value}`),
        }))}
        chosen={textSize}
        onChoose={(value) => preferences.set({ textSize: value })}
      />
      {jurisdiction === "uk" && (
        <label class="toggle">
          <input
            type="checkbox"
            checked={girftRoute}
            onChange={() => preferences.set({ girftRoute: !girftRoute })}
          />
          <span>{text("screens:settings.girft")}</span>
        </label>
      )}
      {import.meta.env.DEV && <DevelopmentSwitches />}
    </div>
  );
}
