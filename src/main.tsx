import { hydrate, render } from "preact";
import info from "./content/pack.json";
import redFlags from "./content/red-flags.json";
import rules from "./content/rules.json";
import { directionOf } from "./i18n/direction.ts";
import { englishOf } from "./i18n/english-of.ts";
import { openTexts, type Texts } from "./i18n/texts.ts";
import { loadWords } from "./i18n/word-files.ts";
import { createBrowserOutput } from "./platform/browser-output.ts";
import { createIdbShelf } from "./platform/idb-shelf.ts";
import { preferenceShelf } from "./platform/preference-shelf.ts";
import { sessionCopy } from "./platform/session-copy.ts";
import { createTabClaim } from "./platform/tab-claim.ts";
import { createUpdates } from "./platform/updates.ts";
import { loadPack } from "./schema/load-pack.ts";
import { createKeeper } from "./state/keeper.ts";
import { newConsultation } from "./state/new-consultation.ts";
import { createPreferences, type PreferenceStore } from "./state/preferences.ts";
import { createStore } from "./state/store.ts";
import { withUnwrittenCopy } from "./state/unwritten-copy.ts";
import { App } from "./ui/app.tsx";
import { FaultBoundary } from "./ui/fault-boundary.tsx";
import { fetchTheRest } from "./ui/fetch-the-rest.ts";

/** Random, and about nothing; `randomUUID` is missing where a page is not served securely. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function applyAppearance(preferences: PreferenceStore): void {
  const { theme, textSize } = preferences.get();
  const root = document.documentElement;
  root.dataset["theme"] = theme;
  root.dataset["text"] = textSize;
}

function languageOf(preferences: PreferenceStore): string {
  const { language, jurisdiction } = preferences.get();
  return language ?? englishOf[jurisdiction];
}

function startTexts(language: string): Promise<Texts> {
  const isPseudo = import.meta.env.DEV && new URLSearchParams(location.search).has("pseudo");
  const load: typeof loadWords = isPseudo
    ? async (...file) => (await import("./i18n/pseudo.ts")).pseudoWords(await loadWords(...file))
    : loadWords;
  return openTexts(language, load);
}

/** Draws in other words when they are wanted, once all that were in use are there. */
function followLanguage(
  preferences: PreferenceStore,
  first: Texts,
  draw: (words: Texts) => void,
): void {
  let texts = first;
  const follow = async (): Promise<void> => {
    const language = languageOf(preferences);
    if (language === texts.language) return;
    const wanted = await startTexts(language);
    await wanted.load(texts.fetched());
    if (language !== languageOf(preferences)) return;
    texts = wanted;
    draw(texts);
  };
  // words that cannot be had leave those on screen
  preferences.subscribe(() => void follow().catch(() => {}));
}

async function start(): Promise<void> {
  const root = document.getElementById("app");
  if (root === null) return;
  const preferences = createPreferences(preferenceShelf);
  applyAppearance(preferences);
  preferences.subscribe(() => applyAppearance(preferences));

  const loaded = loadPack({ info, redFlags, rules });
  const texts = await startTexts(languageOf(preferences)).catch(() => startTexts("en"));
  if (!loaded.ok) {
    const { ClosedScreen } = await import("./ui/screens/closed/closed-screen.tsx");
    await texts.load(["screens"]);
    render(<ClosedScreen text={texts.text} faults={loaded.faults} />, root);
    return;
  }
  const { pack } = loaded;
  const now = (): number => Date.now();
  const fresh = () => newConsultation(newId(), now(), pack.info.version);
  const store = createStore(fresh(), now);
  const keeper = createKeeper(
    store,
    withUnwrittenCopy(createIdbShelf(), sessionCopy),
    createTabClaim(),
  );
  const services = {
    pack,
    texts,
    store,
    keeper,
    preferences,
    updates: createUpdates(),
    output: createBrowserOutput(),
    local: () => import("./open-local.ts").then(({ openLocal }) => openLocal(pack)),
    comments: () => import("./open-comments.ts").then((m) => m.openComments()),
    display: async () => (await import("./platform/browser-display.ts")).browserDisplay,
    trace: async () => (await import("./platform/browser-trace.ts")).browserTrace,
    now,
    newConsultation: fresh,
    practice: () => import("./open-practice.ts").then((m) => m.openOnce(newId)),
  };
  const draw = (put: typeof render, words: Texts): void => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = directionOf(words.language);
    put(
      <FaultBoundary text={words.text}>
        <App services={{ ...services, texts: words }} initial={{ screen: "home" }} />
      </FaultBoundary>,
      root,
    );
  };
  // the page comes in English: in another language all of it is drawn anew
  draw(texts.language === "en" ? hydrate : render, texts);
  followLanguage(preferences, texts, (words) => draw(render, words));
  performance.mark("app-ready");
  root.dataset["ready"] = "";
  await keeper.start(now());
  fetchTheRest(services);
}

// built, the page carries these styles inline
if (import.meta.env.DEV) void import("./ui/styles/index.css");
void start();
