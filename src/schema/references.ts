import type { Condition } from "./condition.ts";
import type { CorePackShape } from "./core-pack.ts";
import { repeatedIds } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";

/** Every yes/no item and every term a condition names. */
export function referencesOf(condition: Condition): { items: string[]; terms: string[] } {
  const items: string[] = [];
  const terms: string[] = [];
  const visit = (c: Condition): void => {
    if (typeof c === "string") items.push(c);
    else if ("term" in c) terms.push(c.term);
    else if ("all" in c) c.all.forEach(visit);
    else if ("any" in c) c.any.forEach(visit);
    else if ("of" in c) c.of.forEach(visit);
    else if ("not" in c) visit(c.not);
    else if ("established" in c) visit(c.established);
    else if ("possible" in c) visit(c.possible);
    else if ("raised" in c) items.push(...c.raised);
  };
  visit(condition);
  return { items, terms };
}

/** Faults a shape cannot show: unknown and repeated ids. Empty when the pack is sound. */
export function referenceFaults(pack: CorePackShape): string[] {
  const { findings, groups, terms } = pack.redFlags;
  const { rules, modifiers, defaults } = pack.rules;
  const known = new Set(findings.map((f) => f.id));
  const yesNo = new Set(findings.filter((f) => f.input === "yes-no").map((f) => f.id));
  const faults: string[] = [];

  const check = (
    where: string,
    condition: Condition | undefined,
    ready = Object.keys(terms),
  ): void => {
    if (condition === undefined) return;
    const used = referencesOf(condition);
    for (const id of used.items) if (!yesNo.has(id)) faults.push(`${where}: unknown finding ${id}`);
    for (const id of used.terms)
      if (!ready.includes(id)) faults.push(`${where}: unknown term ${id}`);
  };

  for (const id of repeatedIds(findings.flatMap((f) => (f.sameAs ? [f.id, f.sameAs] : [f.id]))))
    faults.push(`finding ${id} appears twice`);
  for (const id of repeatedIds(idsOf([...rules, ...modifiers, ...defaults])))
    faults.push(`rule ${id} appears twice`);
  for (const id of repeatedIds(idsOf(groups))) faults.push(`group ${id} appears twice`);

  // A term may use only terms above it, so that none can go round in a circle.
  Object.entries(terms).forEach(([id, condition], at, all) => {
    check(
      `term ${id}`,
      condition,
      all.slice(0, at).map(([earlier]) => earlier),
    );
  });
  for (const f of findings) {
    check(`finding ${f.id}`, f.yesWhen);
    check(`finding ${f.id}`, f.noWhen);
  }
  for (const g of groups) {
    check(`group ${g.id}`, g.shown);
    for (const item of g.items) {
      if (!known.has(item.id)) faults.push(`group ${g.id}: unknown finding ${item.id}`);
      check(`group ${g.id}, ${item.id}`, item.shown);
    }
  }
  for (const r of [...rules, ...modifiers, ...defaults]) check(`rule ${r.id}`, r.when);
  return faults;
}
