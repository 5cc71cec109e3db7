import type { Condition } from "../../schema/condition.ts";
import type { Rule } from "../../schema/core-pack.ts";
import type { ContentPack } from "../../schema/load-pack.ts";
import { answerTo, type Facts } from "./facts.ts";

function itemsIn(condition: Condition, pack: ContentPack): string[] {
  if (typeof condition === "string") return [condition];
  if ("term" in condition) {
    const meaning = pack.redFlags.terms[condition.term];
    return meaning === undefined ? [] : itemsIn(meaning, pack);
  }
  if ("all" in condition) return condition.all.flatMap((part) => itemsIn(part, pack));
  if ("any" in condition) return condition.any.flatMap((part) => itemsIn(part, pack));
  if ("of" in condition) return condition.of.flatMap((part) => itemsIn(part, pack));
  if ("established" in condition) return itemsIn(condition.established, pack);
  if ("possible" in condition) return itemsIn(condition.possible, pack);
  if ("not" in condition) return itemsIn(condition.not, pack);
  if ("number" in condition) return [condition.number];
  return [];
}

/** The answers that met a rule: the present findings it names, and the numbers it compares. */
export function findingsBehind(rule: Rule, facts: Facts, pack: ContentPack): string[] {
  const named = new Set(itemsIn(rule.when, pack));
  return [...named].filter((id) => {
    if (id === "CTX-AGE" || id === "CTX-WEEKS" || id === "CTX-RADWEEKS")
      return typeof facts.numbers[id] === "number";
    return answerTo(facts, id) === "yes";
  });
}
