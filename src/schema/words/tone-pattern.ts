import type { ToneEntry } from "../tone.ts";

/** Scripts written without spaces: a word has no edge to look for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** One word: either apostrophe, the rest of the word where a star stands, and its edges. */
function wordSource(word: string): string {
  const core = word.replace(/^\*|\*$/g, "");
  const source = escaped(core).replace(/[’']/g, "[’']");
  if (unspaced.test(core)) return source;
  const rest = "[\\p{L}\\p{M}]*";
  const before = word.startsWith("*") ? rest : "(?<![\\p{L}\\p{M}\\p{N}])";
  const after = word.endsWith("*") ? rest : "(?![\\p{L}\\p{M}\\p{N}])";
  return `${before}${source}${after}`;
}

/**
 * Reads a pattern of `tone.json`. Words are whole words in any script, spaces also match hyphens
 * and non-breaking spaces, and `…` is at most sixty characters of the same sentence.
 */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.split("…").map((part) =>
    part
      .trim()
      .split(/[\s-]+/u)
      .map(wordSource)
      .join("[\\s\\u00ad-]+"),
  );
  return new RegExp(parts.join("[^.?!。؟！？]{0,60}?"), "giu");
}

/** The text without what stands between quotation marks. */
function unquoted(text: string): string {
  return text.replace(/[“„«「][^”“»」]*[”“»」]/gu, " ");
}

/** @returns the patterns of an entry that a text holds, as they are written in the list */
export function foundIn(entry: ToneEntry, text: string): string[] {
  const open = (entry.unless ?? []).reduce(
    (rest, allowed) => rest.replace(expressionOf(allowed), " "),
    entry.quotable ? unquoted(text) : text,
  );
  return entry.patterns.filter((pattern) => expressionOf(pattern).test(open));
}
