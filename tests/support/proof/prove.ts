import fc from "fast-check";
import type { Decision } from "../../../src/domain/triage/decide.ts";
import type { Answer, Answers } from "../../../src/schema/answers.ts";
import { anyAnswers, itemsWith, someAnswers } from "../generate-answers.ts";
import { isLow } from "../properties.ts";
import { isAskedFor, isAsRead, ofOne, ofStep, type Seen, seen } from "./claims.ts";
import { type Changes, chosen, everyPerson, everyWay, itemsByRule, persons } from "./spaces.ts";
import { type Failure, Tally } from "./tally.ts";

/** How far a proof goes. */
export interface Extent {
  readonly seed: number;
  /** Rules that read up to so many items are tried with every answer to each of them. */
  readonly whole: number;
  /** Those that read more, with up to so many items other than "no". */
  readonly partly: number;
  /** All items, with up to so many other than "no". */
  readonly together: number;
  /** The items of so many rules at once, all of them present. */
  readonly rules: number;
  readonly persons: number;
  /** Every age with every sex and every limit in weeks. */
  readonly everyPerson: boolean;
  readonly generated: number;
}

export interface Proof {
  /** Answer sets of the spaces that were tried whole. */
  readonly exhaustive: number;
  readonly generated: number;
  readonly invariants: Tally["invariants"];
  readonly failed: number;
  readonly failures: readonly Failure[];
}

type Engine = (answers: Answers) => Decision;

const keyOf = (changes: Changes): string => changes.map((change) => change.join(":")).join();

/** Goes through a space from each person: every way by itself, and every step between two ways. */
function exhaust(
  engine: Engine,
  tally: Tally,
  base: Answers,
  ways: Iterable<Changes>,
  isRead: boolean,
): number {
  const known = new Map<string, Seen>();
  for (const way of ways) {
    const answers: Answers = { ...base, ...Object.fromEntries(way) };
    const decision = engine(answers);
    const after = seen(decision);
    known.set(keyOf(way), after);
    for (const [claim, holds] of ofOne(decision)) tally.check(claim, holds, answers);
    if (isRead) tally.check("same-as-the-text", isAsRead(answers, decision), answers);
    for (const [id, to] of way) {
      const present = known.get(keyOf(way.map(([one, a]) => [one, one === id ? "yes" : a])));
      if (present?.class === "E" && isAskedFor(id, answers, decision))
        tally.check("unknown-hides-no-emergency", !isLow(after), answers, `${id} ${to}`);
      const before = known.get(keyOf(way.filter(([other]) => other !== id)));
      if (before === undefined) continue;
      const steps = [
        ...ofStep(id, "no", to, before, after),
        ...ofStep(id, to, "no", after, before),
      ];
      for (const [claim, holds] of steps) tally.check(claim, holds, answers, `${id} no, ${to}`);
    }
  }
  return known.size;
}

function single(engine: Engine, tally: Tally, answers: Answers): Decision {
  const decision = engine(answers);
  for (const [claim, holds] of ofOne(decision)) tally.check(claim, holds, answers);
  tally.check("same-as-the-text", isAsRead(answers, decision), answers);
  return decision;
}

function generate(engine: Engine, tally: Tally, count: number, seed: number): number {
  const cases = someAnswers.chain((answers) => {
    const entries = Object.entries(answers);
    const whole = { minLength: entries.length, maxLength: entries.length };
    const no = itemsWith(answers, "no");
    return fc.tuple(
      fc.constant(answers),
      fc.shuffledSubarray(entries, whole),
      fc.shuffledSubarray(no, { maxLength: Math.min(4, no.length) }),
    );
  });
  const property = fc.property(cases, ([answers, shuffled, ids]) => {
    const decision = single(engine, tally, answers);
    const isSame =
      JSON.stringify(engine(Object.fromEntries(shuffled))) === JSON.stringify(decision);
    tally.check("order-never-matters", isSame, answers);
    const before = seen(decision);
    for (const id of ids)
      for (const to of ["yes", "unknown", "not_asked"] satisfies Answer[]) {
        const after = seen(engine({ ...answers, [id]: to }));
        const steps = [
          ...ofStep(id, "no", to, before, after),
          ...ofStep(id, to, "no", after, before),
        ];
        for (const [claim, holds] of steps) tally.check(claim, holds, answers, `${id} no, ${to}`);
      }
  });
  fc.assert(property, { numRuns: count, seed });
  const strange = fc.property(anyAnswers, (answers) => {
    for (const [claim, holds] of ofOne(engine(answers))) tally.check(claim, holds, answers);
  });
  fc.assert(strange, { numRuns: count, seed });
  return 2 * count;
}

/**
 * Tries the rules: whole wherever the space allows, and on generated answers elsewhere.
 * @param engine what decides; the shipped one, or a broken one that must be found out
 * @param say told what is being tried, with the answer sets so far
 */
export function prove(
  engine: Engine,
  extent: Extent,
  say: (part: string, cases: number) => void = () => {},
): Proof {
  const tally = new Tally();
  let exhaustive = 0;
  const did = (part: string, cases: number): void => {
    exhaustive += cases;
    say(part, cases);
  };
  const some = persons.slice(0, extent.persons);
  for (const [at, person] of some.entries()) {
    let ofRules = 0;
    for (const ids of itemsByRule) {
      const most = ids.length <= extent.whole ? ids.length : extent.partly;
      ofRules += exhaust(engine, tally, person, everyWay(ids, most), ids.length <= 5);
    }
    did(`person ${at + 1}: each rule's own items, every way`, ofRules);
    const all = everyWay(itemsWith(person, "no"), extent.together);
    did(`person ${at + 1}: all items together`, exhaust(engine, tally, person, all, false));
    let ofMany = 0;
    for (const rules of chosen(itemsByRule, extent.rules)) {
      const yes = Object.fromEntries(rules.flat().map((id) => [id, "yes" as const]));
      single(engine, tally, { ...person, ...yes });
      ofMany += 1;
    }
    did(`person ${at + 1}: rules at once, ${extent.rules} at a time`, ofMany);
  }
  if (extent.everyPerson)
    for (const base of [{}, persons[0] ?? {}]) {
      let people = 0;
      for (const answers of everyPerson(base)) {
        single(engine, tally, answers);
        people += 1;
      }
      did(`every age, sex and limit in weeks`, people);
    }
  const generated = generate(engine, tally, extent.generated, extent.seed);
  say("generated", generated);
  const { invariants, failed, failures } = tally;
  return { exhaustive, generated, invariants, failed, failures };
}
