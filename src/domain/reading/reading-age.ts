import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** Flesch-Kincaid gives a US school grade; its pupils are five years older than its number. */
const ageAtGradeZero = 5;

export interface Reading {
  /** In years; not a number where there are no words. */
  readonly age: number;
  readonly words: number;
  /** The sentences that raise it most, hardest first. */
  readonly hardest: readonly { readonly sentence: string; readonly age: number }[];
}

interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Figures and initials count as one syllable, as most counters have it. */
function countsOf(sentence: string): Counts {
  const words = sentence.match(/[\p{L}\p{N}]+(?:[’'&.-][\p{L}\p{N}]+)*/gu) ?? [];
  const syllables = words.map((word) => Math.max(1, syllable(word.replaceAll("’", "'"))));
  return {
    sentence: 1,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  };
}

function ageOf(counts: Counts): number {
  return fleschKincaid({ ...counts }) + ageAtGradeZero;
}

/**
 * The reading age of an English text by the Flesch-Kincaid grade (Kincaid 1975) plus 5.
 * @param lines headings, paragraphs and points; each ends a sentence, as it does on the page
 */
export function readingAge(lines: readonly string[]): Reading {
  const counted = lines
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .map((sentence) => ({ sentence, counts: countsOf(sentence) }))
    .filter(({ counts }) => counts.word > 0);
  const sum = (part: keyof Counts): number =>
    counted.reduce((total, { counts }) => total + counts[part], 0);
  const hardest = counted
    .map(({ sentence, counts }) => ({ sentence, age: ageOf(counts), words: counts.word }))
    .filter(({ words }) => words > 4)
    .sort((a, b) => b.age - a.age)
    .slice(0, 3)
    .map(({ sentence, age }) => ({ sentence, age }));
  const whole = { sentence: sum("sentence"), word: sum("word"), syllable: sum("syllable") };
  return { age: ageOf(whole), words: whole.word, hardest };
}
