import { allRuleIds, findingIds, type Library } from "./load-library.ts";
import { counterFact } from "./report-terms.ts";

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function unknown(what: string, named: readonly string[], known: readonly string[]): string[] {
  return named.filter((id) => !known.includes(id)).map((id) => `unknown ${what} ${id}`);
}

/** Words of a report that name what the rest of the content does not have. */
export function reportFaults(library: Library): string[] {
  const { terms, telling } = library["report-terms"];
  const { facts, prevalence } = library.facts;
  const findings = findingIds(library);
  const yesNo = library["red-flags"].findings.flatMap(({ id, input }) =>
    input === "yes-no" ? [id] : [],
  );
  const ages = prevalence.ages.map(String);
  const rules = allRuleIds(library);
  const has = (id: string): boolean => facts.some((fact) => fact.id === id);

  const inTerms = terms.flatMap((term) => {
    const faults =
      term.kind === "act"
        ? [
            ...unknown("finding", term.findings, findings),
            ...unknown("rule", term.rules, rules),
            ...unknown("finding to record", term.records, yesNo),
          ]
        : [
            ...unknown("finding", term.kind === "ordinary" ? [] : term.findings, findings),
            ...unknown(
              "prevalence",
              term.prevalence === null ? [] : [term.prevalence],
              Object.keys(prevalence.findings),
            ),
            ...unknown("age", (term.modelledAt ?? []).map(String), ages),
            ...(term.counterEvidence && !has(counterFact) ? [`nothing for ${counterFact}`] : []),
          ];
    return faults.map((fault) => `report-terms.json: ${term.id}: ${fault}`);
  });
  return [
    ...repeated(terms.map(({ id }) => id)).map(
      (id) => `report-terms.json: term ${id} appears twice`,
    ),
    ...repeated(telling.map(({ id }) => id)).map(
      (id) => `report-terms.json: step ${id} appears twice`,
    ),
    ...inTerms,
  ];
}
