import { readFileSync } from "node:fs";
import { createTexts } from "../../src/i18n/texts.ts";
import type { Preferences } from "../../src/schema/consultation.ts";
import type { LocalPack } from "../../src/schema/local-pack.ts";
import type { Display } from "../../src/state/display.ts";
import { createKeeper } from "../../src/state/keeper.ts";
import { createLocalStore } from "../../src/state/local-store.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import type { PracticeShelf } from "../../src/state/practice/practice-shelf.ts";
import { openPractice } from "../../src/state/practice/practice-store.ts";
import { createPreferences, defaultPreferences } from "../../src/state/preferences.ts";
import type { Shelf } from "../../src/state/shelf.ts";
import { createStore } from "../../src/state/store.ts";
import type { Trace } from "../../src/state/trace.ts";
import { createComments } from "../../src/state/translation-comments.ts";
import type { Updates } from "../../src/state/updates.ts";
import type { Services } from "../../src/ui/services.ts";
import { fakeBrowser } from "./consultation.ts";
import { shippedPack } from "./content.ts";
import { fakeTrace } from "./fake-trace.ts";
import { fakeLocalShelf } from "./local-pack.ts";

export function wordsOf(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`locales/en/${file}.json`, "utf8"));
}

/** A shelf in memory; `fail` makes every call reject, as blocked storage does. */
export function memoryShelf(fail = false): Shelf & { kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>();
  const act = <T>(result: () => T): Promise<T> =>
    fail ? Promise.reject(new Error("blocked")) : Promise.resolve(result());
  return {
    kept,
    all: () => act(() => new Map(kept)),
    put: (consultation) => act(() => void kept.set(consultation.id, consultation)),
    remove: (id) => act(() => void kept.delete(id)),
  };
}

/** Practice kept nowhere: what a test does is gone with it. */
function memoryPractice(): PracticeShelf {
  const done = () => Promise.resolve();
  return {
    all: () => Promise.resolve({ runs: [], scenarios: [] }),
    putRun: done,
    putScenario: done,
    removeScenario: done,
    wipe: done,
  };
}
/** A device that can neither stay awake nor fill its screen. */
const noDisplay: Display = { keepAwake: null, fillScreen: null };

interface Wanted {
  readonly preferences?: Partial<Preferences>;
  readonly updates?: Partial<Updates>;
  readonly shelf?: Shelf;
  readonly now?: number;
  readonly local?: LocalPack | null;
  readonly display?: Display;
  readonly trace?: Trace;
}

/** Real words and the real pack; a clock, storage and a browser that do as they are told. */
export function fakeServices(wanted: Wanted = {}): Services {
  const pack = shippedPack();
  const now = () => wanted.now ?? Date.parse("2026-11-23T10:00:00Z");
  let ids = 0;
  const fresh = () => newConsultation(`c${++ids}`, now(), pack.info.version);
  const store = createStore(fresh(), now);
  const local = createLocalStore(fakeLocalShelf(wanted.local ?? null), pack);
  const text = JSON.stringify({ ...defaultPreferences, role: "gp", ...wanted.preferences });
  const comments = createComments({ read: () => null, write: () => {} });
  const practice = openPractice({
    shelf: memoryPractice(),
    now,
    newId: () => `r${++ids}`,
  });
  return {
    pack,
    texts: createTexts("en", { ui: wordsOf("ui"), check: wordsOf("check") }, (_language, file) =>
      Promise.resolve(wordsOf(file)),
    ),
    store,
    keeper: createKeeper(store, wanted.shelf ?? memoryShelf(), fakeBrowser()()),
    preferences: createPreferences({ read: () => text, write: () => {} }),
    updates: {
      state: "offline-ready",
      apply: () => {},
      check: () => {},
      subscribe: () => () => {},
      ...wanted.updates,
    },
    output: {
      copy: () => Promise.resolve(true),
      download: () => Promise.resolve(true),
      print: () => {},
      share: null,
    },
    local: () => Promise.resolve(local),
    display: () => Promise.resolve(wanted.display ?? noDisplay),
    comments: () => Promise.resolve(comments),
    trace: () => Promise.resolve(wanted.trace ?? fakeTrace()),
    now,
    newConsultation: fresh,
    practice: async () => ({ store: await practice, dictation: null }),
  };
}
