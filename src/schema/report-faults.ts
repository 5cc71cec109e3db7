import { twiceFaults, unknownIds } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import { allRuleIds, findingIds, type Library } from "./load-library.ts";
import { counterFact } from "./report-terms.ts";

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
  const hasCounterFact = idsOf(facts).includes(counterFact);

  const inTerms = terms.flatMap((term) => {
    const where = `report-terms.json: ${term.id}`;
    const unknown = (what: string, known: readonly string[], ids: readonly string[]) =>
      unknownIds(where, what, known, ids);
    if (term.kind === "act")
      return [
        ...unknown("finding", findings, term.findings),
        ...unknown("rule", rules, term.rules),
        ...unknown("finding to record", yesNo, term.records),
      ];
    const { prevalence: row, modelledAt = [], counterEvidence } = term;
    return [
      ...unknown("finding", findings, term.kind === "ordinary" ? [] : term.findings),
      ...unknown("prevalence", Object.keys(prevalence.findings), row === null ? [] : [row]),
      ...unknown("age", ages, modelledAt.map(String)),
      ...(counterEvidence && !hasCounterFact ? [`${where}: nothing for ${counterFact}`] : []),
    ];
  });
  return [
    ...twiceFaults("report-terms.json: terms", idsOf(terms)),
    ...twiceFaults("report-terms.json: telling", idsOf(telling)),
    ...inTerms,
  ];
}
