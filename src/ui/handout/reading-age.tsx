import { useServices } from "../services.ts";

/** Worked out while the app is built, from the English words: by document, in years. */
declare const __READING_AGES__: Readonly<Record<string, number>>;

/** How old a reader must be for a handout, by a published formula; shown in English alone. */
export function ReadingAge({ of }: { of: string }) {
  const { texts } = useServices();
  const age = __READING_AGES__[of];
  if (age === undefined || !texts.language.startsWith("en")) return null;
  return <p class="quiet no-print">{texts.text("screens:handouts.age", { age })}</p>;
}
