import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Decision } from "../domain/triage/decide.ts";
import type { Text } from "../i18n/keys.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Consultation, Preferences } from "../schema/consultation.ts";
import type { ContentPack } from "../schema/load-pack.ts";
import type { Display } from "../state/display.ts";
import type { ConsultationEvent } from "../state/events.ts";
import type { Keeper } from "../state/keeper.ts";
import type { LocalStore } from "../state/local-store.ts";
import type { Output } from "../state/output.ts";
import type { Dictation } from "../state/practice/dictation.ts";
import type { PracticeStore } from "../state/practice/practice-store.ts";
import type { PreferenceStore } from "../state/preferences.ts";
import type { Store } from "../state/store.ts";
import type { Trace } from "../state/trace.ts";
import type { CommentStore } from "../state/translation-comments.ts";
import type { Updates } from "../state/updates.ts";

/** What only Rehearse uses. */
export interface PracticeRoom {
  readonly store: PracticeStore;
  /** Null where the browser cannot recognise speech on the device. */
  readonly dictation: Dictation | null;
}

/** Everything a screen may use, made in `main.tsx`. */
export interface Services {
  readonly pack: ContentPack;
  readonly texts: Texts;
  readonly store: Store;
  readonly keeper: Keeper;
  readonly preferences: PreferenceStore;
  readonly updates: Updates;
  readonly output: Output;
  /** The local pathway pack, opened when first wanted. Always the same store. */
  readonly local: () => Promise<LocalStore>;
  /** The screen of the device, for what runs unattended. */
  readonly display: () => Promise<Display>;
  /** Comments on translations, opened when first wanted. */
  readonly comments: () => Promise<CommentStore>;
  /** What the browser tells of requests and of what is kept. */
  readonly trace: () => Promise<Trace>;
  /** Milliseconds since 1970, by the device's clock. */
  readonly now: () => number;
  readonly newConsultation: () => Consultation;
  /** Rehearsals on this device, opened when first wanted; apart from every consultation. */
  readonly practice: () => Promise<PracticeRoom>;
}

/** What is on screen now: the consultation and all that follows from it. */
export interface Current {
  readonly consultation: Consultation;
  readonly decision: Decision;
}

export const ServicesContext = createContext<Services | null>(null);
export const CurrentContext = createContext<Current | null>(null);

function present<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} is missing above this component`);
  return value;
}

export function useServices(): Services {
  return present(useContext(ServicesContext), "Services");
}

export function useCurrent(): Current {
  return present(useContext(CurrentContext), "The consultation");
}

export function useText(): Text {
  return useServices().texts.text;
}

export function useDispatch(): (event: ConsultationEvent) => void {
  return useServices().store.dispatch;
}

/** Re-renders when the source says that it changed. */
export function useChanges(subscribe: (listener: () => void) => () => void): void {
  const [, again] = useState(0);
  useEffect(() => subscribe(() => again((n) => n + 1)), [subscribe]);
}

export function usePreferences(): Preferences {
  const { preferences } = useServices();
  useChanges(preferences.subscribe);
  return preferences.get();
}
