import fc from "fast-check";
import type { Answer, Answers } from "../../src/schema/answers.ts";
import { referencesOf } from "../../src/schema/references.ts";
import { shippedPack } from "./content.ts";
import { fillRest } from "./fill-rest.ts";
import { answersOf, goldenCases } from "./golden.ts";

const pack = shippedPack();
const { findings, terms } = pack.redFlags;

const yesNoIds = findings
  .filter(({ input }) => input === "yes-no")
  .flatMap(({ id, sameAs }) => (sameAs === undefined ? [id] : [id, sameAs]));

/** Every item id a rule reads, through terms too. */
function itemsOf(when: Parameters<typeof referencesOf>[0]): string[] {
  const used = referencesOf(when);
  return [...used.items, ...used.terms.flatMap((term) => itemsOf(terms[term] ?? { all: [] }))];
}
/** The yes/no items of every rule; rules below "urgent" come up three times, as emergencies hide them. */
const itemsByRule = pack.rules.rules
  .flatMap((rule) => ("RSN".includes(rule.class) ? [rule, rule, rule] : [rule]))
  .map(({ when }) => [...new Set(itemsOf(when))].filter((id) => yesNoIds.includes(id)))
  .filter((ids) => ids.length > 0);

// Both sides of every limit that a rule names, and values that cannot be.
const ages = [15.9, 16, 17.5, 34, 35, 40, 44, 45, 50, 51, 55, 56, 60, 61, 65, 70, 71, 75, 80];
const weeks = [0.3, 2, 3.9, 4, 5.9, 6, 9, 12, 12.1, 40, 300];

function number(possible: number[], impossible: number[]): fc.Arbitrary<Answer> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...possible) },
    { weight: 2, arbitrary: fc.constantFrom<Answer>("unknown", "not_asked") },
    { weight: 1, arbitrary: fc.constantFrom(...impossible) },
  );
}

const context = fc.record({
  "CTX-AGE": number(ages, [-1, 121, 130]),
  "CTX-WEEKS": number(weeks, [-3, 9000]),
  "CTX-RADWEEKS": number(weeks, [-0.1, 9000]),
  "CTX-SEX": fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom<Answer>("female", "male") },
    { weight: 1, arbitrary: fc.constantFrom<Answer>("unknown", "not_asked") },
  ),
});

const change = fc.constantFrom<Answer>("yes", "yes", "yes", "unknown", "not_asked", "no");
const changeAnywhere = fc.tuple(fc.constantFrom(...yesNoIds), change);
/** The items of one rule, half of them changed, so that rules hold, half hold and meet. */
const changesInRule = fc
  .constantFrom(...itemsByRule)
  .chain((ids) =>
    fc.shuffledSubarray(ids, {
      minLength: Math.min(2, ids.length),
      maxLength: Math.min(6, ids.length),
    }),
  )
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), change))));

const base = fc.constantFrom("shown", "shown", "shown", "shown", "every", "every", "none");

/** What is answered before the changes: all shown items "no", every item "no", or nothing. */
function filled(kind: string, given: Answers): Answers {
  if (kind === "shown") return fillRest(given, pack, new Set());
  if (kind === "none") return given;
  return { ...Object.fromEntries(yesNoIds.map((id) => [id, "no" as const])), ...given };
}

/** Checks as they come: mostly "no", a few findings, some gaps, now and then the impossible. */
const fresh: fc.Arbitrary<Answers> = fc
  .record({
    context,
    base,
    inRules: fc.array(changesInRule, { maxLength: 2 }),
    anywhere: fc.array(changeAnywhere, { maxLength: 2 }),
    afterwards: fc.array(changeAnywhere, { maxLength: 1 }),
  })
  .map(({ context, base, inRules, anywhere, afterwards }) => {
    const changed = Object.fromEntries([...inRules.flat(), ...anywhere]);
    // What comes afterwards can open a group whose items then are still unasked.
    return { ...filled(base, { ...context, ...changed }), ...Object.fromEntries(afterwards) };
  });

const fromGolden = goldenCases.map(answersOf);

/** The clinicians' cases with up to three answers changed: every rule is near. */
const nearGolden: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(...fromGolden), fc.array(changeAnywhere, { maxLength: 3 }))
  .map(([answers, changes]) => ({ ...answers, ...Object.fromEntries(changes) }));

/** What the invariants run over. */
export const someAnswers: fc.Arbitrary<Answers> = fc.oneof(fresh, fresh, nearGolden);

/** Any answer under any known id or none: the types allow it, no screen would send it. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.oneof(fc.constantFrom(...yesNoIds, ...Object.keys(Object.prototype)), fc.string()),
  fc.oneof(
    fc.constantFrom<Answer>("yes", "no", "unknown", "not_asked", "female", "male"),
    fc.double(),
  ),
  { maxKeys: 40 },
);

/** The yes/no items that hold this answer. */
export function itemsWith(answers: Answers, answer: Answer): string[] {
  return yesNoIds.filter((id) => answers[id] === answer);
}
