import { twiceFaults, unknownIds } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import { findingIds, type Library } from "./load-library.ts";

/** Every finding a rule may ask about is told to a patient, or said to need an examination. */
function signFaults(library: Library): string[] {
  const { signs, examined, neverASign } = library.agreement;
  const named = [...signs.flatMap(({ findings }) => findings), ...examined, ...neverASign];
  const asked = new Set(
    library["red-flags"].groups.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  const needed = library["red-flags"].findings.filter(
    ({ id, input, lowering }) => input === "yes-no" && !lowering && asked.has(id),
  );
  return [
    ...unknownIds("agreement.json: signs", "finding", findingIds(library), named),
    ...needed
      .filter(({ id }) => !named.includes(id))
      .map(({ id }) => `agreement.json: signs: nothing for finding ${id}`),
  ];
}

/** Faults of the agreement, the safety net and teach-back that their shapes cannot show. */
export function agreementFaults(library: Library): string[] {
  const { agreement, "safety-net": net, "teach-back": teachBack, leaflet } = library;
  const netLines = [...net.immediate, ...net.soon];
  const borrowed = agreement.signs.map(({ id }) => id).filter((id) => /^(sn|soon)-/.test(id));
  const { upTo12Weeks, longer } = teachBack.course;
  return [
    ...signFaults(library),
    ...unknownIds("agreement.json: signs", "safety-net line", idsOf(netLines), borrowed),
    ...unknownIds(
      "safety-net.json: always",
      "group",
      netLines.map(({ group }) => group),
      net.always,
    ),
    ...netLines.flatMap(({ id, raisedBy = [], needs = [] }) =>
      unknownIds(`safety-net.json: ${id}`, "finding", findingIds(library), [...raisedBy, ...needs]),
    ),
    ...unknownIds(
      "teach-back.json: course",
      "leaflet line",
      leaflet.sections.flatMap(({ lines }) => idsOf(lines)),
      [...upTo12Weeks, ...longer],
    ),
    ...twiceFaults("agreement.json: plan", idsOf(agreement.plan)),
    ...twiceFaults("agreement.json: signs", idsOf(agreement.signs)),
    ...twiceFaults("agreement.json: goals", agreement.goals),
    ...twiceFaults("teach-back.json: prompts", idsOf(teachBack.prompts)),
  ];
}
