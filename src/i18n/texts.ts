import i18next, { type i18n, type ResourceLanguage } from "i18next";
import type { Text, TextKey, TextValues, WordFile } from "./keys.ts";

/** Fetches one file of words. Rejects when it cannot be had. */
export type WordLoader = (language: string, file: WordFile) => Promise<Record<string, unknown>>;

export interface Texts {
  readonly language: string;
  readonly text: Text;
  has(key: TextKey): boolean;
  /** The files fetched so far, beyond those at hand from the start. */
  fetched(): WordFile[];
  /** Makes these files ready; does nothing for those that are. */
  load(files: readonly WordFile[]): Promise<void>;
}

function makeInstance(language: string, resources: Record<string, ResourceLanguage>): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources,
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Values that are all numbers, as part of a name to remember a phrase by; null for any other. */
function figuresOf(values: TextValues): string | null {
  let figures = "";
  for (const value of Object.values(values)) {
    if (typeof value !== "number") return null;
    figures += `|${value}`;
  }
  return figures;
}

/**
 * Words in one language. Phrases with no values, or with numbers alone, are looked up once and
 * remembered: a list of forty findings asks for the same words at every answer.
 * @param ready files at hand already, by name
 */
export function createTexts(
  language: string,
  ready: Readonly<Partial<Record<WordFile, Record<string, unknown>>>>,
  fetchWords: WordLoader,
): Texts {
  const instance = makeInstance(language, { [language]: { ...ready } });
  const remembered = new Map<string, string>();
  const fetched = new Set<WordFile>();

  const text = (key: TextKey, values?: TextValues): string => {
    const figures = values === undefined ? "" : figuresOf(values);
    if (figures === null) return instance.t(key, { ...values });
    const known = remembered.get(key + figures);
    if (known !== undefined) return known;
    const words = values === undefined ? instance.t(key) : instance.t(key, { ...values });
    remembered.set(key + figures, words);
    return words;
  };

  return {
    language,
    text,
    has: (key) => instance.exists(key),
    fetched: () => [...fetched],
    async load(files) {
      const wanted = files.filter((file) => !(file in ready || fetched.has(file)));
      await Promise.all(
        wanted.map(async (file) => {
          instance.addResourceBundle(language, file, await fetchWords(language, file));
          fetched.add(file);
        }),
      );
    },
  };
}

/** Words in one language, with those of the first screen at hand. Rejects when they cannot be had. */
export async function openTexts(language: string, load: WordLoader): Promise<Texts> {
  const [ui, check] = await Promise.all([load(language, "ui"), load(language, "check")]);
  return createTexts(language, { ui, check }, load);
}
