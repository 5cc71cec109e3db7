import type { UiKey } from "../../i18n/keys.ts";
import { hrefOf, type Route } from "../routes.ts";
import { useText } from "../services.ts";

const places: readonly { route: Route; key: UiKey }[] = [
  { route: { screen: "home" }, key: "ui:menu.home" },
  { route: { screen: "rehearse", part: null }, key: "ui:menu.rehearse" },
  { route: { screen: "report" }, key: "ui:menu.report" },
  { route: { screen: "handouts", part: null }, key: "ui:menu.handouts" },
  { route: { screen: "library" }, key: "ui:menu.library" },
  { route: { screen: "settings" }, key: "ui:menu.settings" },
  { route: { screen: "proof" }, key: "ui:menu.proof" },
  { route: { screen: "about", part: null }, key: "ui:menu.about" },
];

/** The rest of the app, in the platform's own disclosure; closes when a place is chosen. */
export function AppMenu() {
  const text = useText();
  return (
    <details class="menu">
      <summary>
        <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
          <path class="stroke" d="M4 7h16M4 12h16M4 17h16" />
        </svg>
        <span class="visually-hidden">{text("ui:app.menu")}</span>
      </summary>
      <ul>
        {places.map(({ route, key }) => (
          <li key={key}>
            <a
              href={hrefOf(route)}
              onClick={({ currentTarget }) =>
                currentTarget.closest("details")?.removeAttribute("open")
              }
            >
              {text(key)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
