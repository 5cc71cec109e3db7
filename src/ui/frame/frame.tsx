import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isEnglish } from "../../i18n/english-of.ts";
import { LazyScreen } from "../lazy-screen.tsx";
import { hrefOf, type Route, stopOf } from "../routes.ts";
import { screenChunks } from "../screen-chunks.ts";
import { usePreferences, useServices } from "../services.ts";
import { AppMenu } from "./app-menu.tsx";
import { StatusLines } from "./status-lines.tsx";
import { StopRail } from "./stop-rail.tsx";
import { VerdictBar } from "./verdict-bar.tsx";

const nothing = {};

const wide = "(min-width: 60em)";

/** True where there is room for the standing verdict beside the work; unknown until mounted. */
function useIsWide(): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia(wide);
    const follow = (): void => setWide(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isWide;
}

/** One frame for everything: name, stops and menu above; the work; the standing verdict below. */
export function Frame({ route, children }: { route: Route; children: ComponentChildren }) {
  const { text, language } = useServices().texts;
  const { jurisdiction } = usePreferences();
  const inConsultation = stopOf(route) !== null;
  const isWide = useIsWide();
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={focusMain}>
        {text("ui:app.skip")}
      </button>
      <header class="top">
        <div class="top-line">
          <a class="name" href={hrefOf({ screen: "home" })}>
            {text("ui:app.name")}
          </a>
          <a class="place quiet" href={hrefOf({ screen: "settings" })}>
            {text(`ui:place.${jurisdiction}`)}
          </a>
          <AppMenu />
        </div>
        {inConsultation && <StopRail route={route} />}
      </header>
      <div class={inConsultation ? "columns columns-two" : "columns"}>
        <main id="main" tabIndex={-1}>
          {!isEnglish(language) && <LazyScreen load={screenChunks.translation} with={nothing} />}
          <StatusLines />
          {children}
        </main>
        {inConsultation && isWide && (
          <aside class="standing" aria-label={text("ui:verdict.label")}>
            <LazyScreen load={screenChunks.standing} with={nothing} />
          </aside>
        )}
      </div>
      {inConsultation && <VerdictBar route={route} />}
    </div>
  );
}

/** The address after # is the route, so skipping moves the focus instead. */
function focusMain(): void {
  document.getElementById("main")?.focus();
}
