import type { ToneEntry } from "../tone.ts";

/** Scripts written without spaces: a word has no edge to look for. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Stands at both edges of every word, so that patterns need not know what a letter is. */
const edge = "\uE000";

function marked(text: string): string {
  return text.toLowerCase().replace(/[\p{L}\p{M}\p{N}]+/gu, `${edge}$&${edge}`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/[’']/g, "[’']");
}

/** One word with its edges, and the rest of a longer word where a star stands. */
function wordSource(word: string): string {
  const core = word.replace(/^\*|\*$/g, "");
  if (unspaced.test(core)) return escaped(core);
  const rest = `[^${edge}]*`;
  return escaped(marked(core))
    .replace(edge, word.startsWith("*") ? edge + rest : edge)
    .replace(new RegExp(`${edge}$`), word.endsWith("*") ? rest + edge : edge);
}

/**
 * Reads a pattern of `tone.json`. Words are whole words in any script, spaces also match hyphens
 * and non-breaking spaces, and `…` is a few words of the same sentence.
 */
function sourceOf(pattern: string): string {
  const parts = pattern.split("…").map((part) => part.trim().split(/[\s-]+/u));
  return parts.map((words) => words.map(wordSource).join("[\\s-]+")).join("[^.?!。؟！？]{0,80}?");
}

/** A pattern is looked for in a thousand phrases: each is read once. */
const known = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const found = known.get(pattern) ?? new RegExp(sourceOf(pattern), "gu");
  known.set(pattern, found);
  found.lastIndex = 0;
  return found;
}

/** The text without what stands between quotation marks. */
function unquoted(text: string): string {
  return text.replace(/[“„«「][^”“»」]*[”“»」]/gu, " ");
}

/** @returns the patterns of an entry that a text holds, as they are written in the list */
export function foundIn(entry: ToneEntry, text: string): string[] {
  const open = (entry.unless ?? []).reduce(
    (rest, allowed) => rest.replace(expressionOf(allowed), " "),
    marked(entry.quotable ? unquoted(text) : text),
  );
  return entry.patterns.filter((pattern) => expressionOf(pattern).test(open));
}
