import { render } from "preact-render-to-string";
import check from "../locales/en/check.json";
import ui from "../locales/en/ui.json";
import info from "./content/pack.json";
import redFlags from "./content/red-flags.json";
import rules from "./content/rules.json";
import { createTexts } from "./i18n/texts.ts";
import { loadPack } from "./schema/load-pack.ts";
import { newConsultation } from "./state/new-consultation.ts";
import { createPreferences, defaultPreferences } from "./state/preferences.ts";
import { createStore } from "./state/store.ts";
import { App } from "./ui/app.tsx";
import { FaultBoundary } from "./ui/fault-boundary.tsx";
import type { Services } from "./ui/services.ts";
import styles from "./ui/styles/index.css?inline";

const never = (): (() => void) => () => {};

/** Services that do nothing: the start page has no consultation, no device and no date. */
function inertServices(): Services {
  const loaded = loadPack({ info, redFlags, rules });
  if (!loaded.ok) throw new Error(loaded.faults.join("\n"));
  const { pack } = loaded;
  const start = newConsultation("prerendered", 0, pack.info.version);
  return {
    pack,
    texts: createTexts("en", { ui, check }, () =>
      Promise.reject(new Error("not while prerendering")),
    ),
    store: createStore(start, () => 0),
    keeper: {
      offered: null,
      unreadable: [],
      state: "kept",
      start: () => Promise.resolve(),
      resume: () => Promise.resolve(false),
      discard: () => Promise.resolve(),
      finish: () => Promise.resolve(),
      subscribe: never,
    },
    preferences: createPreferences({
      read: () => JSON.stringify({ ...defaultPreferences, role: "gp" }),
      write: () => {},
    }),
    updates: { state: "unsupported", apply: () => {}, check: () => {}, subscribe: never },
    output: {
      copy: () => Promise.resolve(false),
      download: () => Promise.resolve(false),
      print: () => {},
      share: null,
    },
    local: () => Promise.reject(new Error("not while prerendering")),
    display: () => Promise.reject(new Error("not while prerendering")),
    comments: () => Promise.reject(new Error("not while prerendering")),
    trace: () => Promise.reject(new Error("not while prerendering")),
    now: () => 0,
    newConsultation: () => start,
    practice: () => Promise.reject(new Error("not while prerendering")),
  };
}

/** The styles of the first screens. */
export { styles };

/** The start page as HTML, so that it is on screen before any script has run. */
export function prerender(): string {
  const services = inertServices();
  return render(
    <FaultBoundary text={services.texts.text}>
      <App services={services} initial={{ screen: "home" }} />
    </FaultBoundary>,
  );
}
