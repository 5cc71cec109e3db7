import type { Condition } from "../../schema/condition.ts";
import { atLeast, not, type Truth } from "../logic.ts";
import { type Facts, isAsked } from "./facts.ts";

/** A condition made ready to run: whether it holds for these facts, three-valued. */
export type ConditionTest = (facts: Facts) => Truth;

/** The findings named outright, read without a call each, and the other parts. */
interface Parts {
  readonly ids: readonly string[];
  readonly tests: readonly ConditionTest[];
}

function partsOf(
  conditions: readonly Condition[],
  make: (part: Condition) => ConditionTest,
): Parts {
  const ids = conditions.filter((part) => typeof part === "string");
  const tests = conditions.filter((part) => typeof part !== "string").map(make);
  return { ids, tests };
}

function every({ ids, tests }: Parts): ConditionTest {
  return (facts) => {
    let result: Truth = true;
    for (const id of ids) {
      const answer = facts.yesNo[id];
      if (answer === "no") return false;
      if (answer !== "yes") result = null;
    }
    for (const test of tests) {
      const value = test(facts);
      if (value === false) return false;
      if (value === null) result = null;
    }
    return result;
  };
}

function some({ ids, tests }: Parts): ConditionTest {
  return (facts) => {
    let result: Truth = false;
    for (const id of ids) {
      const answer = facts.yesNo[id];
      if (answer === "yes") return true;
      if (answer !== "no") result = null;
    }
    for (const test of tests) {
      const value = test(facts);
      if (value === true) return true;
      if (value === null) result = null;
    }
    return result;
  };
}

function count(wanted: number, parts: readonly ConditionTest[]): ConditionTest {
  return (facts) => {
    let sure = 0;
    let open = 0;
    for (const part of parts) {
      const value = part(facts);
      if (value === true) sure += 1;
      else if (value === null) open += 1;
    }
    return atLeast(wanted, sure, open);
  };
}

function compare({ number, is, value }: Extract<Condition, { number: unknown }>): ConditionTest {
  return (facts) => {
    const amount = facts.numbers[number];
    if (typeof amount !== "number") return null;
    switch (is) {
      case "at-least":
        return amount >= value;
      case "over":
        return amount > value;
      case "under":
        return amount < value;
    }
  };
}

function present(id: string): ConditionTest {
  return (facts) => {
    const answer = facts.yesNo[id];
    return answer === "yes" ? true : answer === "no" ? false : null;
  };
}

function raised(ids: readonly string[]): ConditionTest {
  return (facts) =>
    ids.some((id) => {
      const answer = facts.yesNo[id];
      return answer === "yes" || answer === "unknown";
    });
}

/**
 * Makes a condition ready to run.
 * @throws when content names an unknown term: a rule that cannot be evaluated is a visible fault
 */
export function conditionTest(
  condition: Condition,
  terms: Readonly<Record<string, Condition>>,
): ConditionTest {
  const make = (part: Condition): ConditionTest => conditionTest(part, terms);
  if (typeof condition === "string") return present(condition);
  if ("all" in condition) return every(partsOf(condition.all, make));
  if ("any" in condition) return some(partsOf(condition.any, make));
  if ("of" in condition) return count(condition.atLeast, condition.of.map(make));
  if ("raised" in condition) return raised(condition.raised);
  if ("number" in condition) return compare(condition);
  if ("asked" in condition) return (facts) => isAsked(facts, condition.asked);
  if ("sex" in condition)
    return ({ sex }) => (sex === "unknown" || sex === "not_asked" ? null : sex === condition.sex);
  if ("not" in condition) {
    const inner = make(condition.not);
    return (facts) => not(inner(facts));
  }
  if ("established" in condition) {
    const inner = make(condition.established);
    return (facts) => inner(facts) === true;
  }
  if ("possible" in condition) {
    const inner = make(condition.possible);
    return (facts) => inner(facts) !== false;
  }
  const meaning = terms[condition.term];
  if (meaning === undefined) throw new Error(`Unknown term in content: ${condition.term}`);
  return make(meaning);
}
