const quotes = /['’‘ʼ]/g;
/** Accents, and the vowel marks of Arabic script, which few people type. */
const marks = /[\u0300-\u036f\u0640\u064b-\u0655\u0670]/g;
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order: lower case, no accents, no apostrophes. */
export function wordsOf(text: string, language: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(quotes, "")
    .normalize("NFKD")
    .replace(marks, "")
    .normalize("NFC");
  if (!spaceless.test(plain)) return plain.match(word) ?? [];
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(plain);
  return [...segments].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
