import type { Condition } from "./condition.ts";
import type { Library } from "./load-library.ts";
import { referencesOf } from "./references.ts";
import { figuresIn } from "./words/figures-in.ts";
import { phrasesOf, type Words } from "./words/phrases.ts";

const counted = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Figures of a phrase, lengths of time in words too, 48 hours as 2 days and 12 weeks as 3 months. */
function thresholdsIn(phrase: unknown): number[] {
  if (typeof phrase !== "string") return [];
  const inDays = phrase
    .replace(/\b([a-z]+)(?= (?:hour|day|week|month|year)s\b)/g, (word) =>
      counted.includes(word) ? String(counted.indexOf(word) + 1) : word,
    )
    .replace(/\b(\d+)(?: hours?| h)\b/g, (whole, hours) =>
      Number(hours) % 24 === 0 ? `${Number(hours) / 24} days` : whole,
    )
    .replace(/\b12 weeks\b/g, "3 months");
  return figuresIn(inDays);
}

/** Every number of age or weeks that a condition compares with. */
function numbersOf(condition: Condition): number[] {
  if (typeof condition === "string") return [];
  if ("number" in condition) return [condition.value];
  if ("atLeast" in condition) return [condition.atLeast, ...condition.of.flatMap(numbersOf)];
  if ("all" in condition) return condition.all.flatMap(numbersOf);
  if ("any" in condition) return condition.any.flatMap(numbersOf);
  if ("not" in condition) return numbersOf(condition.not);
  if ("established" in condition) return numbersOf(condition.established);
  if ("possible" in condition) return numbersOf(condition.possible);
  return [];
}

/** The short forms of a finding must not name a threshold that its definition does not have. */
function findingFaults(words: Words): string[] {
  const phrases = {
    check: phrasesOf(words["check"]),
    ask: phrasesOf(words["ask"]),
    handouts: phrasesOf(words["handouts"]),
  };
  const short: readonly [file: keyof typeof phrases, key: RegExp][] = [
    ["check", /^(?:finding|detail)\.(.+)\.name$/],
    ["handouts", /^patient\.letter\.finding\.(.+)$/],
    ["ask", /^(.+)\.ask$/],
  ];
  return short.flatMap(([file, pattern]) =>
    [...phrases[file]].flatMap(([key, phrase]) => {
      const id = pattern.exec(key)?.[1];
      const defined = id === undefined ? undefined : phrases.ask.get(`${id}.counts`);
      if (typeof defined !== "string") return [];
      const known = thresholdsIn(defined);
      return thresholdsIn(phrase)
        .filter((figure) => !known.includes(figure))
        .map((figure) => `${file}.json: ${key}: ${figure} is not in what counts for ${id}`);
    }),
  );
}

/** What tells a patient of findings must not name a threshold that none of them has. */
function signFaults({ agreement }: Library, words: Words): string[] {
  const ask = phrasesOf(words["ask"]);
  const signs = phrasesOf(words["agreement"]);
  return agreement.signs.flatMap(({ id, findings }) => {
    const known = findings.flatMap((finding) => thresholdsIn(ask.get(`${finding}.counts`)));
    return thresholdsIn(signs.get(`patient.sign.${id}`))
      .filter((figure) => !known.includes(figure))
      .map((figure) => `agreement.json: patient.sign.${id}: ${figure} is in none of its findings`);
  });
}

/** The title of a rule must not name a threshold that neither its condition nor its findings have. */
function ruleFaults({ rules, ...library }: Library, words: Words): string[] {
  const { terms } = library["red-flags"];
  const ask = phrasesOf(words["ask"]);
  const titles = phrasesOf(words["rules"]);
  const reach = (condition: Condition): number[] => {
    const { items, terms: named } = referencesOf(condition);
    return [
      ...numbersOf(condition),
      ...items.flatMap((id) => thresholdsIn(ask.get(`${id}.counts`))),
      ...named.flatMap((id) => {
        const term = terms[id];
        return term === undefined ? [] : reach(term);
      }),
    ];
  };
  return [...rules.rules, ...rules.defaults].flatMap(({ id, when }) => {
    const known = reach(when);
    return thresholdsIn(titles.get(`${id}.title`))
      .filter((figure) => !known.includes(figure))
      .map((figure) => `rules.json: ${id}.title: ${figure} is in no condition of ${id}`);
  });
}

const clocks = { E: 1, U1: 7, U2: 14 } as const;
const days: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 };

/** No action of an urgent rule may name a longer time than its class allows. */
function clockFaults({ rules }: Library, words: Words): string[] {
  const phrases = phrasesOf(words["rules"]);
  return rules.rules.flatMap((rule) => {
    if (rule.class !== "E" && rule.class !== "U1" && rule.class !== "U2") return [];
    const limit = clocks[rule.class];
    const action = String(phrases.get(`${rule.id}.action`));
    const waits = [...action.matchAll(/\bwithin (?:\d+ to )?(\d+) (hour|day|week|month)s?\b/g)];
    return waits
      .filter(([, count, unit]) => Number(count) * (days[String(unit)] ?? 0) > limit)
      .map(
        ([wait]) => `rules.json: ${rule.id}.action: ${wait} is longer than ${rule.class} allows`,
      );
  });
}

/** Thresholds and clocks that differ between a question, a rule, and the words of either. */
export function thresholdFaults(library: Library, words: Words): string[] {
  return [
    ...findingFaults(words),
    ...signFaults(library, words),
    ...ruleFaults(library, words),
    ...clockFaults(library, words),
  ];
}
