import { RadioList } from "../../components/radio-list.tsx";
import { hrefOf } from "../../routes.ts";
import { usePreferences, useServices } from "../../services.ts";
import { AboutYou } from "./about-you.tsx";
import { DevelopmentSwitches } from "./development-switches.tsx";

/** Who you are and where you work; remembered on this device. */
export function SettingsScreen() {
  const { texts, preferences } = useServices();
  const { text } = texts;
  const { theme, textSize } = usePreferences();
  return (
    <div class="settings">
      <h1>{text("screens:settings.title")}</h1>
      <p class="quiet">
        {text(
          preferences.isKept ? "screens:settings.remembered" : "screens:settings.notRemembered",
        )}
      </p>
      <AboutYou />
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
      <p>
        <a class="button button-plain" href={hrefOf({ screen: "local" })}>
          {text("screens:settings.local")}
        </a>
      </p>
      <p>
        <a class="button button-plain" href={hrefOf({ screen: "translations" })}>
          {text("screens:language.toReview")}
        </a>
      </p>
      {import.meta.env.DEV && <DevelopmentSwitches />}
    </div>
  );
}
