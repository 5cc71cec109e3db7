import type about from "../../locales/en/about.json";
import type faults from "../../locales/en/faults.json";
import type rehearse from "../../locales/en/rehearse.json";
import type screens from "../../locales/en/screens.json";
import type ui from "../../locales/en/ui.json";

type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutPlural<K extends string> = K extends `${infer Stem}_${PluralForm}` ? Stem : K;

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Path<T[K]>}`;
}[keyof T & string];

/** A fixed phrase of the interface; checked by the compiler. */
export type UiKey =
  | `about:${Path<typeof about>}`
  | `ui:${Path<typeof ui>}`
  | `screens:${Path<typeof screens>}`
  | `faults:${Path<typeof faults>}`
  | `rehearse:${Path<typeof rehearse>}`;

/** The files words come in; a screen loads those it needs. */
export type WordFile =
  | "ui"
  | "screens"
  | "rehearse"
  | "faults"
  | "about"
  | "check"
  | "ask"
  | "rules"
  | "pathways"
  | "talk"
  | "box1"
  | "leaflet"
  | "handouts"
  | "record"
  | "agreement"
  | "teach-back"
  | "facts"
  | "pictures"
  | "report"
  | "mirror"
  | "believe"
  | "finder";

/** A phrase that belongs to an id in the content; made only in `text-keys.ts`. */
export type ContentKey =
  `${Exclude<WordFile, "about" | "ui" | "screens" | "rehearse" | "faults">}:${string}`;

export type TextKey = UiKey | ContentKey;

export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the words for a key in the language in use. */
export type Text = (key: TextKey, values?: TextValues) => string;
