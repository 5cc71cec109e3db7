import { type Finder, makeFinder } from "../../../domain/finder/make-finder.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Texts } from "../../../i18n/texts.ts";
import type { Belief } from "../../../schema/library.ts";
import { loadFinderWords } from "../../companion.ts";

const finders = new Map<string, Promise<Finder>>();

/** Lets the screen be drawn first: making the index takes longer than a frame on a slow phone. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 0);
  });
}

async function make({ language, text }: Texts, beliefs: readonly Belief[]): Promise<Finder> {
  const words = await loadFinderWords();
  await whenIdle();
  const cards = beliefs.map(({ id, saysCount }) => ({
    id,
    need: text(textKeys.beliefPart(id, "need")),
    phrases: [
      text(textKeys.beliefTitle(id)),
      ...Array.from({ length: saysCount }, (_, at) =>
        text(textKeys.beliefLine(id, "said", at + 1)),
      ),
    ],
  }));
  return makeFinder(words, language, cards);
}

/** The finder of the language in use, made once. The words of the cards must be at hand. */
export function loadFinder(texts: Texts, beliefs: readonly Belief[]): Promise<Finder> {
  const before = finders.get(texts.language);
  if (before !== undefined) return before;
  const finder = make(texts, beliefs);
  finders.set(texts.language, finder);
  finder.catch(() => finders.delete(texts.language));
  return finder;
}
