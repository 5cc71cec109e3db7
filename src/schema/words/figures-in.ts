/** Numbers that count or measure nothing: names, sections, grades, years, the hundred of “in 100”. */
const names: readonly RegExp[] = [
  /\{\{\w+\}\}/g,
  /\b(\d+)(?:st|nd|rd|th)\b/g,
  /\b95% CI\b/g,
  /\b(?:in|out of|of) 100(?!\s?\d)\b/gi,
  /\b(?:MRC|power) \d\/5/gi,
  /\bfrom 0 to 5\b/g,
  /\bgrades? \d(?: to \d)?/gi,
  /\bPEDro \d+(?:\/| of )10\b/g,
  /\b(?:Box|item|items|statement|variant|type|types|principles?|AAFP|ACR|Modic|NEWS|P=|doi:)\s?\d[\d.]*/gi,
  /\b(?:NG|QS|CG|HLA-B|UK|US|AU|CES|CORD|MSCC|INF|FX|NEU|CA|MY|RAD|SPA|VAS|MIM|IMG|PREG|AGE|MRI|NS|LSS|SURG|COAG|GYN)-?\d+\w*/g,
  /\b[A-Z]\d{1,2}(?:-[A-Z]?\d{1,2})?\b/g,
  /\b\d+\.\d+\.\d+\b/g,
  /\b(?:999|911|000|24\/7)\b/g,
  /\b(?:19|20)\d\d(?:;\d+:\w+)?\b/g,
];

/**
 * The figures a phrase tells, as plain numbers without their sign. Numbers written as words are not read.
 * A space or a comma between thousands is passed over.
 */
export function figuresIn(phrase: string): number[] {
  const whole = phrase.replace(/(?<=\d)[,\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/g, "");
  const bare = names.reduce((text, name) => text.replace(name, " "), whole);
  return [...bare.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure));
}
