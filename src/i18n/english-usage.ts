import usages from "./english-usage.json";
import type { WordFile } from "./keys.ts";

/** How English is written and said in one country, beside the British of the word files. */
export interface Usage {
  /** British words, and what they are there; a star stands for any ending, which stays. */
  readonly words: Readonly<Record<string, string>>;
  /** Whole phrases that no change of words makes right, by file and key. */
  readonly phrases: Readonly<Record<string, string>>;
}

export const englishUsages: Readonly<Record<string, Usage>> = usages;

function capitalAs(model: string, word: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Makes a writer of phrases: British in, the words of that country out; placeholders stay. */
export function phraseWriter({ words }: Usage): (phrase: string) => string {
  const beginning = Object.keys(words).map((word) => word.replace("*", "[a-z]*"));
  const pattern = new RegExp(`\\{\\{\\w+\\}\\}|\\b(?:${beginning.join("|")})\\b`, "gi");
  return (phrase) =>
    phrase.replace(pattern, (found) => {
      const lower = found.toLowerCase();
      const whole = words[lower];
      if (whole !== undefined) return capitalAs(found, whole);
      for (const [word, there] of Object.entries(words))
        if (word.endsWith("*") && lower.startsWith(word.slice(0, -1)))
          return capitalAs(found, there) + found.slice(word.length - 1);
      return found;
    });
}

/** A file of British words as they are said and written in another country. */
export function inUsage(
  file: WordFile,
  words: Record<string, unknown>,
  usage: Usage,
): Record<string, unknown> {
  const write = phraseWriter(usage);
  const rewritten = (group: object, above: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(group).map(([key, value]) => {
        const path = `${above}${key}`;
        if (typeof value === "string") return [key, usage.phrases[path] ?? write(value)];
        return [key, typeof value === "object" ? rewritten(value, `${path}.`) : value];
      }),
    );
  return rewritten(words, `${file}:`);
}
